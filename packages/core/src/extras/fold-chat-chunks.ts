import type {
  ChatChoice,
  ChatResult,
  ChatStreamChoice,
  ChatStreamChunk,
  ChatTokenLogprobs,
} from '@openrouter-sdk/types'
import { foldDelta } from './chat-delta.js'
import { copying, type Lists } from './lists.js'
import { merge } from './merge.js'

/**
 * One more chunk of a streamed chat completion, folded into the result that the same request gives without `stream`: texts and
 * tool call arguments are joined, lists grow, the rest is taken over. Start with `undefined`. Nothing that was passed in
 * changes, so every value in between can be kept or shown.
 *
 * @example One chunk at a time
 * ```ts
 * let result: ChatResult | undefined
 * for await (const chunk of stream) {
 *   result = foldChatChunks(result, chunk)
 *   console.log(result.choices[0]?.message.content)
 * }
 * ```
 *
 * @example With the stream hook of the React package
 * ```ts
 * const chat = useChatSendStream({ initialData: undefined, reduce: foldChatChunks })
 * ```
 */
export function foldChatChunks(result: ChatResult | undefined, chunk: ChatStreamChunk): ChatResult {
  return foldChunk(result, chunk, copying)
}

/** The fold with its lists changed in a way of the caller's choice. */
export function foldChunk(result: ChatResult | undefined, chunk: ChatStreamChunk, lists: Lists): ChatResult {
  const { choices: pieces, object: _, ...rest } = chunk
  const merged = merge(result ?? blankResult(chunk), rest)
  return { ...merged, choices: (pieces ?? []).reduce((all, piece) => foldChoice(all, piece, lists), merged.choices) }
}

function blankResult({ id, created, model }: ChatStreamChunk): ChatResult {
  return { id, object: 'chat.completion', created, model, system_fingerprint: null, choices: [] }
}

function foldChoice(choices: ChatChoice[], piece: ChatStreamChoice, lists: Lists): ChatChoice[] {
  const { delta, logprobs, ...rest } = piece
  const position = choices.findIndex(({ index }) => index === piece.index)
  const before = choices[position] ?? blankChoice(piece)
  const choice = {
    ...merge(before, { ...rest, logprobs: foldLogprobs(before.logprobs, logprobs, lists) }),
    message: foldDelta(before.message, delta ?? {}, lists),
  }
  if (position >= 0) return lists.replaceAt(choices, position, choice)
  const next = choices.findIndex(({ index }) => index > piece.index)
  const place = next < 0 ? choices.length : next
  return [...choices.slice(0, place), choice, ...choices.slice(place)]
}

function blankChoice({ index }: ChatStreamChoice): ChatChoice {
  return { index, finish_reason: null, message: { role: 'assistant', content: null } }
}

function foldLogprobs(
  before: ChatTokenLogprobs | undefined,
  piece: ChatTokenLogprobs | undefined,
  lists: Lists,
): ChatTokenLogprobs | undefined {
  if (!before || !piece) return piece
  return merge(before, {
    ...piece,
    content: piece.content && lists.append(before.content ?? [], piece.content),
    refusal: piece.refusal && lists.append(before.refusal ?? [], piece.refusal),
  })
}
