import type { ReasoningDetailUnion } from '@openrouter-sdk/types'
import type { Lists } from './lists.js'
import { merge, text } from './merge.js'

/** Adds the pieces of one chunk to the reasoning blocks of a message. */
export function foldReasoningDetails(
  details: ReasoningDetailUnion[],
  pieces: readonly ReasoningDetailUnion[],
  lists: Lists,
): ReasoningDetailUnion[] {
  return pieces.reduce((all, piece) => {
    const position = positionOf(all, piece)
    const before = all[position]
    return lists.replaceAt(all, position, before === undefined ? piece : joined(before, piece))
  }, details)
}

/** The newest block that the piece continues, or the place after the last one. */
function positionOf(details: readonly ReasoningDetailUnion[], piece: ReasoningDetailUnion): number {
  for (let position = details.length - 1; position >= 0; position--) {
    const detail = details[position]
    if (detail && continues(detail, piece, position === details.length - 1)) return position
  }
  return details.length
}

/** Pieces of a block share type and index, and no two blocks share an id. Without an index a text continues the one before it. */
function continues(detail: ReasoningDetailUnion, piece: ReasoningDetailUnion, isLast: boolean): boolean {
  if (detail.type !== piece.type || detail.index !== piece.index) return false
  if (detail.id && piece.id && detail.id !== piece.id) return false
  if (piece.index !== undefined) return true
  return isLast && (piece.type === 'reasoning.summary' || (detail.type === 'reasoning.text' && !detail.signature))
}

function joined(detail: ReasoningDetailUnion, piece: ReasoningDetailUnion): ReasoningDetailUnion {
  if (detail.type === 'reasoning.text' && piece.type === 'reasoning.text') {
    return merge(detail, { ...piece, text: text(detail.text, piece.text) })
  }
  if (detail.type === 'reasoning.summary' && piece.type === 'reasoning.summary') {
    return merge(detail, { ...piece, summary: text(detail.summary, piece.summary) })
  }
  if (detail.type === 'reasoning.encrypted' && piece.type === 'reasoning.encrypted') {
    return merge(detail, { ...piece, data: text(detail.data, piece.data) })
  }
  if (detail.type === 'reasoning.server_tool_call' && piece.type === 'reasoning.server_tool_call') {
    return merge(detail, {
      ...piece,
      arguments: text(detail.arguments, piece.arguments),
      result: text(detail.result, piece.result),
    })
  }
  return piece
}
