import type { ChatResult, ChatToolCall, ChatUsage } from '@openrouter-sdk/types'

/** What is shown of the result that the chunks of a stream add up to. */
export interface Reply {
  readonly model: string | undefined
  readonly text: string
  readonly reasoning: string
  /** URLs. */
  readonly images: readonly string[]
  readonly toolCalls: readonly ChatToolCall[]
  /** Comes with the last chunk. */
  readonly usage: ChatUsage | undefined
}

/** Before the first chunk there is no result. */
export function replyOf(result: ChatResult | undefined): Reply {
  const message = result?.choices[0]?.message
  const images = message?.images?.map(({ image_url: { url } }) => url) ?? []
  return {
    model: result?.model,
    text: typeof message?.content === 'string' ? message.content : '',
    reasoning: message?.reasoning ?? '',
    images: [...new Set(images)].filter((url) => /^(data:image\/|https:)/.test(url)),
    toolCalls: message?.tool_calls ?? [],
    usage: result?.usage,
  }
}
