import { getResponse } from 'msw'
import { type MockSettings, writeMocks } from '../mocks/mock-handlers.ts'

/** How the API responds to every request of a snippet. */
export type ApiState = 'responds' | 'limits the rate' | 'refuses the key' | 'breaks off'

const statuses: Readonly<Record<ApiState, number | undefined>> = {
  responds: undefined,
  'limits the rate': 429,
  'refuses the key': 401,
  'breaks off': undefined,
}

export const apiStates = Object.keys(statuses).filter((state): state is ApiState => state in statuses)

const serverURL = 'https://openrouter.ai/api/v1'
/** Paths of servers of the reader, which add the key and call the API. */
const proxied = /^https?:\/\/[^/]+\/api\/(?:proxy|openrouter|work)(?=\/)/

/** A `fetch` for each state, over the mocks that the generator writes for the document of the API. */
export async function mockedApi(folder: string): Promise<(state: ApiState) => typeof fetch> {
  const mocks = await writeMocks(folder)
  return (state) => {
    const status = statuses[state]
    const settings: MockSettings = { requireCredentials: true, ...(status === undefined ? {} : { status }) }
    const handlers = mocks(settings)
    return async (input, init) => {
      const request = new Request(input instanceof Request ? input : new URL(input, 'https://app.test'), init)
      const response = request.url.startsWith('https://tokens.example.com/')
        ? new Response('sk-or-v1-test')
        : await getResponse(handlers, toApi(request)).then((given) => given && scripted(given, request))
      if (response === undefined) throw new Error(`The mocks have no operation ${request.method} ${request.url}`)
      return state === 'breaks off' ? cut(response) : withoutWait(response)
    }
  }
}

function toApi(request: Request): Request {
  if (!proxied.test(request.url)) return request.clone()
  const headers = new Headers(request.headers)
  headers.set('authorization', 'Bearer sk-or-v1-test')
  return new Request(new Request(request.url.replace(proxied, serverURL), request.clone()), { headers })
}

/** The documented example of a chat knows neither the tools nor the schema of a request. */
async function scripted(response: Response, request: Request): Promise<Response> {
  if (!response.ok || !request.url.endsWith('/chat/completions')) return response
  const { stream, tools, messages = [], response_format: format } = await request.json()
  const isAsked = messages.some(({ role }: { readonly role?: unknown }) => role === 'tool')
  const message =
    stream === true
      ? undefined
      : format !== undefined
        ? { content: '{"title":"Types and Programming Languages","year":2002}' }
        : tools !== undefined && !isAsked
          ? { content: null, tool_calls: tools.map(callOf) }
          : undefined
  if (message === undefined) return response
  const body = await response.json()
  const choices = [{ ...body.choices[0], message: { role: 'assistant', ...message } }]
  return Response.json({ ...body, choices })
}

function callOf({ function: { name } }: { readonly function: { readonly name: string } }): object {
  return { id: `call-${name}`, type: 'function', function: { name, arguments: '{"city":"Rome"}' } }
}

/** The connection ends in the middle of the body, as far as a body shows it. */
async function cut(response: Response): Promise<Response> {
  const text = await response.text()
  return new Response(text.slice(0, text.length / 2), { status: response.status, headers: response.headers })
}

function withoutWait(response: Response): Response {
  if (response.status !== 429) return response
  const headers = new Headers(response.headers)
  headers.set('retry-after', '0')
  return new Response(response.body, { status: response.status, headers })
}
