import type {
  ChatResult,
  ChatStreamChunk,
  CompletionResponse,
  ImageGenerationResponse,
  ImageStreamEvent,
  MessagesResult,
  MessagesStreamEvents,
  OpenResponsesResult,
  StreamEvents,
} from '@openrouter-sdk/types'
import { StreamError } from '../runtime/errors/stream-error.js'
import { foldChunk } from './fold-chat-chunks.js'
import { foldCompletionChunk } from './fold-completion-chunks.js'
import { foldImageEvent } from './fold-image-events.js'
import { foldMessageEvent } from './fold-message-events.js'
import { foldResponseEvent } from './fold-response-events.js'
import { growing, type Lists } from './lists.js'

/**
 * Reads a streamed chat completion to its end, into the result that the same request gives without `stream`.
 *
 * @throws What reading the stream throws; `StreamError` with the reason `truncated` if it ended before its first chunk. To keep
 *   what came before a failure, fold with `foldChatChunks`.
 *
 * @example
 * ```ts
 * const stream = await openRouter.chat.send({ model, messages, stream: true })
 * const result = await stream.final(collectChat)
 * console.log(result.choices[0]?.message.content, result.usage?.cost)
 * ```
 */
export function collectChat(stream: AsyncIterable<ChatStreamChunk>): Promise<ChatResult> {
  return collect(stream, foldChunk, () => true)
}

/**
 * Reads a streamed text completion to its end, into the result that the same request gives without `stream`.
 *
 * @throws What reading the stream throws; `StreamError` with the reason `truncated` if it ended before its first event. To keep
 *   what came before a failure, fold with `foldCompletionChunks`.
 */
export function collectCompletion(stream: AsyncIterable<CompletionResponse>): Promise<CompletionResponse> {
  return collect(stream, foldCompletionChunk, () => true)
}

/**
 * Reads streamed image generation to its end, into the result that the same request gives without `stream`.
 *
 * @throws What reading the stream throws; `StreamError` with the reason `truncated` if it ended before its first complete image.
 *   To keep what came before a failure, fold with `foldImageEvents`.
 *
 * @example
 * ```ts
 * const stream = await openRouter.images.generate({ model, prompt, stream: true })
 * const { data } = await stream.final(collectImages)
 * console.log(data.length, data[0]?.media_type)
 * ```
 */
export function collectImages(stream: AsyncIterable<ImageStreamEvent>): Promise<ImageGenerationResponse> {
  return collect(stream, foldImageEvent, () => true)
}

/**
 * Reads a streamed response to its end, into the result that the same request gives without `stream`.
 *
 * @throws What reading the stream throws; `StreamError` with the reason `truncated` if it ended before the response did. To
 *   keep what came before a failure, fold with `foldResponseEvents`.
 *
 * @example
 * ```ts
 * const stream = await openRouter.responses.send({ model, input, stream: true })
 * const response = await stream.final(collectResponse)
 * console.log(response.status, response.output)
 * ```
 */
export function collectResponse(stream: AsyncIterable<StreamEvents>): Promise<OpenResponsesResult> {
  return collect(stream, foldResponseEvent, ({ status }) => status !== 'in_progress' && status !== 'queued')
}

/**
 * Reads a streamed message to its end, into the result that the same request gives without `stream`.
 *
 * @throws What reading the stream throws; `StreamError` with the reason `truncated` if it ended before the message did. To keep
 *   what came before a failure, fold with `foldMessageEvents`.
 *
 * @example
 * ```ts
 * const stream = await openRouter.messages.create({ model, messages, max_tokens: 1024, stream: true })
 * const message = await stream.final(collectMessage)
 * console.log(message.stop_reason, message.content)
 * ```
 */
export function collectMessage(stream: AsyncIterable<MessagesStreamEvents>): Promise<MessagesResult> {
  return collect(stream, foldMessageEvent, (_, { type }) => type === 'message_stop')
}

/** `isEnd` says whether a stream may end after this event: not every API marks the end of its streams. */
async function collect<Value, Event>(
  stream: AsyncIterable<Event>,
  fold: (value: Value | undefined, event: Event, lists: Lists) => Value | undefined,
  isEnd: (value: Value, event: Event) => boolean,
): Promise<Value> {
  const lists = growing()
  let value: Value | undefined
  let whole = false
  for await (const event of stream) {
    value = fold(value, event, lists)
    whole ||= value !== undefined && isEnd(value, event)
  }
  if (value !== undefined && whole) return value
  throw new StreamError('the stream ended before its result was complete', { reason: 'truncated', body: undefined })
}
