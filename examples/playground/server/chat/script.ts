import type { ChatStreamChunk, ChatStreamDelta } from '@openrouter-sdk/types'

/** One step of a scripted reply. */
export type Step =
  | { readonly say: string }
  | { readonly think: string }
  | { readonly call: { readonly id: string; readonly name: string; readonly arguments: string } }
  | { readonly image: string }
  | { readonly fail: string }

export interface Script {
  readonly steps: readonly Step[]
}

interface Head {
  readonly id: string
  readonly model: string
}

interface Reply {
  readonly chunks: readonly ChatStreamChunk[]
  /** USD. */
  readonly cost: number
}

/** The chunks of a script, words in twos, and the usage at the end. */
export function chunksOf({ steps }: Script, head: Head, promptTokens: number): Reply {
  const base = { ...head, object: 'chat.completion.chunk', created: Math.floor(Date.now() / 1000) } as const
  const chunk = (delta: ChatStreamDelta, finish_reason: string | null = null): ChatStreamChunk => ({
    ...base,
    choices: [{ index: 0, delta, finish_reason }],
  })
  const chunks = steps.flatMap((step): ChatStreamChunk[] => {
    if ('say' in step) return inTwos(step.say).map((content) => chunk({ role: 'assistant', content }))
    if ('think' in step) return inTwos(step.think).map((reasoning) => chunk({ role: 'assistant', reasoning }))
    if ('call' in step) return callDeltas(step.call).map((delta) => chunk(delta))
    if ('image' in step) return [chunk(imageDelta(step.image))]
    return [{ ...chunk({ content: '' }, 'error'), error: { code: 502, message: step.fail } }]
  })
  if (steps.some((step) => 'fail' in step)) return { chunks, cost: 0 }
  const completion = chunks.length * 2
  const cost = (promptTokens * 0.25 + completion * 2) / 1e6
  const usage = { prompt_tokens: promptTokens, completion_tokens: completion, total_tokens: promptTokens + completion }
  const end = chunk({ content: '' }, steps.some((step) => 'call' in step) ? 'tool_calls' : 'stop')
  return { chunks: [...chunks, end, { ...base, choices: [], usage: { ...usage, cost } }], cost }
}

/** Arguments arrive in pieces, as from real models. */
function callDeltas(call: { id: string; name: string; arguments: string }): ChatStreamDelta[] {
  const half = Math.ceil(call.arguments.length / 2)
  const pieces = [call.arguments.slice(0, half), call.arguments.slice(half)]
  return [
    { tool_calls: [{ index: 0, id: call.id, type: 'function', function: { name: call.name, arguments: '' } }] },
    ...pieces.map((piece) => ({ tool_calls: [{ index: 0, function: { arguments: piece } }] })),
  ]
}

const imageDelta = (url: string): ChatStreamDelta => ({ content: '', images: [{ image_url: { url } }] })

const inTwos = (text: string): string[] => text.match(/\S+\s*(\S+\s*)?/g) ?? []
