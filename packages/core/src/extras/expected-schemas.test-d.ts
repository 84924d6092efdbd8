import type {
  ChatChoice,
  ChatResult,
  ChatStreamChoice,
  ChatStreamChunk,
  CompletionLogprobs,
  CompletionResponse,
  ImageGenerationResponse,
  MessagesResult,
  MessagesStreamEvents,
  OpenResponsesResult,
  OutputItems,
  StreamEvents,
} from '@openrouter-sdk/types'
import { expectTypeOf } from 'vitest'

// Everything that the hand-written helpers expect of the schemas. Where a document says less, for example because a member is
// no longer required, say in an overlay what the API sends, or adapt the helper that is named.

// collect.ts, text.ts: results that are made of chunks.
expectTypeOf<ChatStreamChunk>().toExtend<{ id: string; created: number; model: string; choices: ChatStreamChoice[] }>()
expectTypeOf<ChatResult['choices']>().toEqualTypeOf<ChatChoice[]>()

// fold-chat-chunks.ts: choices are distinguished by their index.
expectTypeOf<ChatStreamChoice>().toExtend<{ index: number }>()
expectTypeOf<ChatChoice>().toExtend<{ index: number; message: object }>()

// fold-completion-chunks.ts: log probabilities grow in all their lists.
expectTypeOf<CompletionResponse>().toExtend<{ choices: { index: number; text: string }[] }>()
expectTypeOf<CompletionLogprobs>().toExtend<{ text_offset: number[]; token_logprobs: number[]; tokens: string[] }>()

// fold-image-events.ts: images come one by one.
expectTypeOf<ImageGenerationResponse>().toExtend<{ data: object[] }>()

// fold-message-events.ts: blocks of content are distinguished by their index.
expectTypeOf<MessagesResult>().toExtend<{ content: object[]; usage: object }>()
expectTypeOf<Extract<MessagesStreamEvents, { type: 'content_block_start' | 'content_block_delta' }>>().toExtend<{
  index: number
}>()

// fold-response-events.ts, response-items.ts: events name the item and the part of it that they change.
expectTypeOf<OpenResponsesResult>().toExtend<{ output: OutputItems[] }>()
expectTypeOf<Extract<StreamEvents, { type: 'response.content_part.done' }>>().toExtend<{
  item_id: string
  output_index: number
  content_index: number
}>()
expectTypeOf<Extract<OutputItems, { type: 'image_generation_call' | 'code_interpreter_call' }>>().toExtend<{
  id: string
  status?: unknown
}>()
