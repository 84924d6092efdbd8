import type { ChatSendError } from '@openrouter-sdk/react-query/chatSend'
import type { StreamStatus } from '@openrouter-sdk/react-query'
import type { ChatMessages } from '@openrouter-sdk/types'
import type { Reply, ToolCall } from './reply.ts'

interface Numbered {
  /** Its place in the conversation, to which turns are only ever added. */
  readonly id: number
}

interface UserTurn extends Numbered {
  readonly kind: 'user'
  readonly text: string
}

export interface ReplyTurn extends Numbered {
  readonly kind: 'reply'
  readonly reply: Reply
  readonly status: StreamStatus
  readonly error: ChatSendError | undefined
}

interface ToolTurn extends Numbered {
  readonly kind: 'tool'
  readonly call: ToolCall
  readonly result: string
}

/** One step of a conversation. */
export type Turn = UserTurn | ReplyTurn | ToolTurn

/** The conversation as the API reads it. Replies that were cut off stay in it, as far as they came. */
export function messagesOf(turns: readonly Turn[]): ChatMessages[] {
  return turns.flatMap((turn): ChatMessages[] => {
    switch (turn.kind) {
      case 'user':
        return [{ role: 'user', content: turn.text }]
      case 'tool':
        return [{ role: 'tool', tool_call_id: turn.call.id, content: turn.result }]
      case 'reply':
        return replyMessages(turn)
    }
  })
}

function replyMessages({ reply, status }: ReplyTurn): ChatMessages[] {
  // Calls without results are an error to the API; a reply that was cut off may have some.
  const calls = status === 'success' ? reply.toolCalls : []
  if (reply.text === '' && calls.length === 0) return []
  const toolCalls = calls.map(({ id, name, arguments: text }) => ({
    id,
    type: 'function' as const,
    function: { name, arguments: text },
  }))
  return [{ role: 'assistant', content: reply.text, ...(toolCalls.length > 0 && { tool_calls: toolCalls }) }]
}
