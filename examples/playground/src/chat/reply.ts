import type { ChatSendEvent, ChatUsage } from '@openrouter-sdk/types'
import { imagesOf } from './delta-images.ts'

export interface ToolCall {
  readonly id: string
  readonly name: string
  /** JSON, in pieces until the reply is complete. */
  readonly arguments: string
}

/** What the chunks of a stream add up to. */
export interface Reply {
  readonly model: string | undefined
  readonly text: string
  readonly reasoning: string
  /** URLs. */
  readonly images: readonly string[]
  readonly toolCalls: readonly ToolCall[]
  /** Comes with the last chunk. */
  readonly usage: ChatUsage | undefined
}

export const EMPTY_REPLY: Reply = {
  model: undefined,
  text: '',
  reasoning: '',
  images: [],
  toolCalls: [],
  usage: undefined,
}

/** The reply after one more chunk. */
export function foldReply(reply: Reply, chunk: ChatSendEvent): Reply {
  const delta = chunk.choices[0]?.delta
  const images = delta === undefined ? [] : imagesOf(delta)
  return {
    model: chunk.model,
    text: reply.text + (delta?.content ?? ''),
    reasoning: reply.reasoning + (delta?.reasoning ?? ''),
    images: images.length > 0 ? [...new Set([...reply.images, ...images])] : reply.images,
    toolCalls: (delta?.tool_calls ?? []).reduce(addToolCall, reply.toolCalls),
    usage: chunk.usage ?? reply.usage,
  }
}

type ToolCallDelta = NonNullable<ChatSendEvent['choices'][number]['delta']['tool_calls']>[number]

/** Pieces of one call have the same index; the first has its id and name. */
function addToolCall(calls: readonly ToolCall[], { index, id, function: piece }: ToolCallDelta): readonly ToolCall[] {
  const known = calls[index] ?? { id: '', name: '', arguments: '' }
  const next = {
    id: id ?? known.id,
    name: piece?.name ?? known.name,
    arguments: known.arguments + (piece?.arguments ?? ''),
  }
  return Object.assign([...calls], { [index]: next })
}
