import type { CompletionChoice, CompletionLogprobs, CompletionResponse } from '@openrouter-sdk/types'
import { copying, type Lists } from './lists.js'
import { merge, text } from './merge.js'

/**
 * One more event of a streamed text completion, folded into the result that the same request gives without `stream`: texts are
 * joined, log probabilities are appended, the rest is taken over. Start with `undefined`. Nothing that was passed in changes.
 *
 * @example
 * ```ts
 * let result: CompletionResponse | undefined
 * for await (const chunk of stream) result = foldCompletionChunks(result, chunk)
 * ```
 */
export function foldCompletionChunks(
  result: CompletionResponse | undefined,
  chunk: CompletionResponse,
): CompletionResponse {
  return foldCompletionChunk(result, chunk, copying)
}

/** The fold with its lists changed in a way of the caller's choice. */
export function foldCompletionChunk(
  result: CompletionResponse | undefined,
  chunk: CompletionResponse,
  lists: Lists,
): CompletionResponse {
  const { choices, ...rest } = chunk
  const merged = merge(result ?? { ...chunk, choices: [] }, rest)
  return { ...merged, choices: (choices ?? []).reduce((all, piece) => foldChoice(all, piece, lists), merged.choices) }
}

function foldChoice(choices: CompletionChoice[], piece: CompletionChoice, lists: Lists): CompletionChoice[] {
  const position = choices.findIndex(({ index }) => index === piece.index)
  const before = choices[position]
  if (before === undefined) {
    const next = choices.findIndex(({ index }) => index > piece.index)
    const place = next < 0 ? choices.length : next
    return [...choices.slice(0, place), piece, ...choices.slice(place)]
  }
  const choice = merge(before, {
    ...piece,
    text: text(before.text, piece.text),
    reasoning: text(before.reasoning, piece.reasoning),
    logprobs: foldLogprobs(before.logprobs, piece.logprobs, lists),
  })
  return lists.replaceAt(choices, position, choice)
}

function foldLogprobs(
  before: CompletionLogprobs | null,
  piece: CompletionLogprobs | null,
  { append }: Lists,
): CompletionLogprobs | null {
  if (!before || !piece) return piece
  return {
    ...piece,
    text_offset: append(before.text_offset, piece.text_offset),
    token_logprobs: append(before.token_logprobs, piece.token_logprobs),
    tokens: append(before.tokens, piece.tokens),
    top_logprobs: before.top_logprobs && append(before.top_logprobs, piece.top_logprobs ?? []),
  }
}
