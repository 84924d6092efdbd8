import type { ChatStreamToolCall, ChatToolCall } from '@openrouter-sdk/types'
import type { Lists } from './lists.js'
import { merge } from './merge.js'

/**
 * The number that a call has in its stream. A result has no place for it, and it is not always the position: some providers
 * begin at 1, others give several calls the same. For a call that was copied the position counts.
 */
const numbers = new WeakMap<ChatToolCall, number>()

/** What the pieces of one chunk add to the tool calls of a message. */
export function foldToolCalls(
  calls: ChatToolCall[],
  pieces: readonly ChatStreamToolCall[],
  lists: Lists,
): ChatToolCall[] {
  return pieces.reduce((all, piece) => {
    const position = positionOf(all, piece)
    const call = foldPiece(all[position], piece)
    numbers.set(call, piece.index)
    return lists.replaceAt(all, position, call)
  }, calls)
}

/** The newest call of that number, unless the piece begins another one. */
function positionOf(calls: readonly ChatToolCall[], { index, id }: ChatStreamToolCall): number {
  for (let position = calls.length - 1; position >= 0; position--) {
    const call = calls[position]
    if (!call || (numbers.get(call) ?? position) !== index) continue
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
