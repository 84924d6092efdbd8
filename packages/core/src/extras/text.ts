import type { ChatResult, MessagesResult, OpenResponsesResult } from '@openrouter-sdk/types'

/**
 * The text of a result of chat, responses or messages: of a chat, of its first choice. Images, tool calls and reasoning are left
 * out; what has no text yet, such as the value of a fold before its first event, gives `''`.
 *
 * @example
 * ```ts
 * const result = await openRouter.chat.send({ model, messages })
 * console.log(text(result))
 * ```
 */
export function text(result: ChatResult | OpenResponsesResult | MessagesResult | null | undefined): string {
  if (!result) return ''
  if ('choices' in result) return joined(result.choices[0]?.message?.content)
  if ('output' in result)
    return result.output.map((item) => (item.type === 'message' ? joined(item.content) : '')).join('')
  return joined(result.content)
}

interface Part {
  readonly type?: unknown
  readonly text?: unknown
}

/** Text as it is, and the parts of a list that are text, one after the other. */
function joined(content: string | readonly Part[] | null | undefined): string {
  if (typeof content === 'string') return content
  return (content ?? []).map((part) => (/^(output_)?text$/.test(`${part.type}`) ? `${part.text}` : '')).join('')
}
