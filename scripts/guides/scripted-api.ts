interface ChatBody {
  readonly stream?: boolean
  readonly messages: readonly { readonly role: string }[]
  readonly tools?: unknown
  readonly response_format?: unknown
  readonly modalities?: readonly string[]
}

const usage = { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12, cost: 0.001 }
const base = { id: 'gen-1', created: 1, model: 'openai/gpt-5-mini', system_fingerprint: null }

/** A `fetch` that responds as the API does to the requests of the guides, without a network. */
export const respond: typeof fetch = async (input, init) => {
  const request = new Request(input, init)
  const { pathname } = new URL(request.url)
  if (pathname.endsWith('/models')) return Response.json({ data: [model('a/one'), model('b/two')] })
  if (pathname.endsWith('/chat/completions')) return chat(await request.json())
  if (pathname.endsWith('/key')) return Response.json({ data: { label: 'sk-or-v1-abc' } })
  if (pathname.endsWith('/auth/keys')) return Response.json({ key: 'sk-or-v1-new', user_id: 'user_1' })
  if (pathname.endsWith('/current')) return new Response('a-token')
  throw new Error(`The guides have no response for ${request.method} ${request.url}`)
}

/** A `fetch` of an account without requests left. */
export const refuse: typeof fetch = async () =>
  Response.json({ error: { code: 429, message: 'Rate limit exceeded' } }, { status: 429 })

/** A `fetch` of a stream that breaks off; other requests are refused. */
export const breakOff: typeof fetch = async (input, init) => {
  const request = new Request(input, init)
  const body: Partial<ChatBody> = request.method === 'POST' ? await request.json() : {}
  return body.stream === true ? events([chunk('The sky')]) : refuse(input, init)
}

function model(id: string): object {
  return { id, name: id.toUpperCase(), context_length: 1000 }
}

function chat({ stream, messages, tools, response_format, modalities }: ChatBody): Response {
  if (stream === true) return events([chunk('The sky '), chunk('is blue.', 'stop'), '[DONE]'])
  if (tools !== undefined && messages.every(({ role }) => role !== 'tool')) return complete(toolCalls, 'tool_calls')
  if (response_format !== undefined)
    return complete({ content: JSON.stringify({ title: 'Types and Programming Languages', year: 2002 }) })
  if (modalities !== undefined)
    return complete({ content: null, images: [{ image_url: { url: 'data:image/png;base64,AA==' } }] })
  return complete({ content: tools === undefined ? 'The sky is blue.' : 'Rome is warmer.' })
}

const toolCalls = {
  content: null,
  tool_calls: ['Paris', 'Rome'].map((city) => ({
    id: `call_${city}`,
    type: 'function',
    function: { name: 'get_weather', arguments: JSON.stringify({ city }) },
  })),
}

function complete(message: object, reason = 'stop'): Response {
  const choices = [{ index: 0, finish_reason: reason, message: { role: 'assistant', ...message } }]
  return Response.json({ ...base, object: 'chat.completion', choices, usage })
}

function chunk(content: string, reason: string | null = null): string {
  const choices = [{ index: 0, finish_reason: reason, delta: { role: 'assistant', content } }]
  return JSON.stringify({ ...base, object: 'chat.completion.chunk', choices })
}

function events(data: readonly string[]): Response {
  const text = data.map((each) => `data: ${each}\n\n`).join('')
  return new Response(text, { headers: { 'content-type': 'text/event-stream' } })
}
