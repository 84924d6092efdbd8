import type { ChatStreamToolCall, ChatToolCall } from '@openrouter-sdk/types'
import type { Lists } from './lists.js'
import { merge } from './merge.js'

/**
 * The number that a call has in its stream. A result has no place for it, and it is not always the position: some providers
 * begin at 1, others give several calls the same. For a call that was copied the position counts.
 */
const numbers = new WeakMap<ChatToolCall, number>()

/** Adds the pieces of one chunk to the tool calls of a message. */
export function foldToolCalls(
  calls: ChatToolCall[],
  pieces: readonly ChatStreamToolCall[],
  lists: Lists,
): ChatToolCall[] {
  return pieces.reduce((all, piece) => {
    const position = positionOf(all, piece)
    const before = all[position]
    const call = foldPiece(before, piece)
    numbers.set(call, numberOf(piece) ?? (before && numbers.get(before)) ?? position)
    return lists.replaceAt(all, position, call)
  }, calls)
}

/** Some providers leave it out. */
const numberOf = ({ index }: Partial<ChatStreamToolCall>): number | undefined => index

/** The newest call of that number, or the newest of all where a piece has none, unless the piece begins another one. */
function positionOf(calls: readonly ChatToolCall[], piece: ChatStreamToolCall): number {
  const { id } = piece
  const index = numberOf(piece)
  for (let position = calls.length - 1; position >= 0; position--) {
    const call = calls[position]
    if (!call || (index !== undefined && (numbers.get(call) ?? position) !== index)) continue
    return id && call.id && id !== call.id ? calls.length : position
  }
  return calls.length
}

const blank: ChatToolCall = { id: '', type: 'function', function: { name: '', arguments: '' } }

function foldPiece(call: ChatToolCall = blank, piece: ChatStreamToolCall): ChatToolCall {
  const { index: _, id, function: part = {}, ...rest } = piece
  return {
    ...merge(call, rest),
    id: call.id || (id ?? ''),
    function: {
      ...merge(call.function, part),
      name: call.function.name || (part.name ?? ''),
      arguments: call.function.arguments + (part.arguments ?? ''),
    },
  }
}
