import type { ChatSendError } from '@openrouter-sdk/react-query/chatSend'
import type { StreamStatus } from '@openrouter-sdk/react-query'
import type { ChatContentItems, ChatMessages, ChatToolCall } from '@openrouter-sdk/types'
import type { Attachment } from './attachment.ts'
import type { Reply } from './reply.ts'

interface Numbered {
  /** Its place in the conversation, to which turns are only ever added. */
  readonly id: number
}

/** What the visitor sends. */
export interface Message {
  readonly text: string
  readonly images: readonly Attachment[]
}

interface UserTurn extends Numbered {
  readonly kind: 'user'
  readonly message: Message
}

export interface ReplyTurn extends Numbered {
  readonly kind: 'reply'
  readonly reply: Reply
  readonly status: StreamStatus
  readonly error: ChatSendError | undefined
}

interface ToolTurn extends Numbered {
  readonly kind: 'tool'
  readonly call: ChatToolCall
  readonly result: string
}

/** One step of a conversation. */
export type Turn = UserTurn | ReplyTurn | ToolTurn

/** The conversation as the API reads it. Replies that were cut off stay in it, as far as they came. */
export function messagesOf(turns: readonly Turn[]): ChatMessages[] {
  return turns.flatMap((turn): ChatMessages[] => {
    switch (turn.kind) {
      case 'user':
        return [{ role: 'user', content: contentOf(turn.message) }]
      case 'tool':
        return [{ role: 'tool', tool_call_id: turn.call.id, content: turn.result }]
      case 'reply':
        return replyMessages(turn)
    }
  })
}

/** The text comes first: that is how models read it best. */
function contentOf({ text, images }: Message): string | ChatContentItems[] {
  if (images.length === 0) return text
  const parts = images.map(({ url }): ChatContentItems => ({ type: 'image_url', image_url: { url } }))
  return text === '' ? parts : [{ type: 'text', text }, ...parts]
}

function replyMessages({ reply, status }: ReplyTurn): ChatMessages[] {
  // Calls without results are an error to the API; a reply that was cut off may have some.
  const toolCalls = status === 'success' ? reply.toolCalls : []
  if (reply.text === '' && toolCalls.length === 0) return []
  return [{ role: 'assistant', content: reply.text, ...(toolCalls.length > 0 && { tool_calls: [...toolCalls] }) }]
}
