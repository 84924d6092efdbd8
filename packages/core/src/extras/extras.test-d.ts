import type {
  ChatResult,
  ChatSendEvent,
  ChatSendResponse,
  ChatStreamChunk,
  CompletionsGenerateEvent,
  CompletionsGenerateResponse,
  ImagesGenerateEvent,
  ImagesGenerateResponse,
  MessagesCreateEvent,
  MessagesCreateResponse,
  ResponsesSendEvent,
  ResponsesSendResponse,
} from '@openrouter-sdk/types'
import { expectTypeOf } from 'vitest'
import type { EventStream } from '../runtime/stream/event-stream.js'
import { collectChat, collectCompletion, collectImages, collectMessage, collectResponse } from './collect.js'
import { foldChatChunks } from './fold-chat-chunks.js'
import { foldMessageEvents } from './fold-message-events.js'
import { foldResponseEvents } from './fold-response-events.js'

declare const chat: EventStream<ChatSendEvent>
declare const responses: EventStream<ResponsesSendEvent>
declare const completions: EventStream<CompletionsGenerateEvent>
declare const images: EventStream<ImagesGenerateEvent>
declare const messages: EventStream<MessagesCreateEvent>

// The result is that of the same operation without a stream.
expectTypeOf(collectChat(chat)).resolves.toEqualTypeOf<ChatSendResponse>()
expectTypeOf(collectResponse(responses)).resolves.toEqualTypeOf<ResponsesSendResponse>()
expectTypeOf(collectCompletion(completions)).resolves.toEqualTypeOf<CompletionsGenerateResponse>()
expectTypeOf(collectImages(images)).resolves.toEqualTypeOf<ImagesGenerateResponse>()
expectTypeOf(collectMessage(messages)).resolves.toEqualTypeOf<MessagesCreateResponse>()

// @ts-expect-error a stream of one API is none of another
void collectChat(messages)

// The shape of the options of the stream hooks: `undefined` is the value to start with.
declare function hook<Data, Event>(options: { initialData: Data; reduce: (data: Data, event: Event) => Data }): Data
expectTypeOf(hook({ initialData: undefined, reduce: foldChatChunks })).toEqualTypeOf<ChatResult | undefined>()
expectTypeOf(hook({ initialData: undefined, reduce: foldResponseEvents })).toEqualTypeOf<
  ResponsesSendResponse | undefined
>()
expectTypeOf(hook({ initialData: undefined, reduce: foldMessageEvents })).toEqualTypeOf<
  MessagesCreateResponse | undefined
>()

// After its first chunk a chat has a value.
expectTypeOf(foldChatChunks).returns.toEqualTypeOf<ChatResult>()
declare const chunks: ChatStreamChunk[]
expectTypeOf(chunks.reduce<ChatResult | undefined>(foldChatChunks, undefined)).toEqualTypeOf<ChatResult | undefined>()
