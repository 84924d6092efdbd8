import type {
  ChatMessages,
  ChatRequest,
  ChatResult,
  MessagesContentBlockParam,
  MessagesResult,
  OutputItems,
  ResponsesInputItem,
} from '@openrouter-sdk/types'
import { expectTypeOf } from 'vitest'

// A conversation goes on with what the response before it gave, as it came. Where a description leaves a variant out of the
// request, an overlay adds it.
expectTypeOf<ChatResult['choices'][number]['message']>().toExtend<ChatMessages>()
expectTypeOf<OutputItems>().toExtend<ResponsesInputItem>()
expectTypeOf<MessagesResult['content'][number]>().toExtend<MessagesContentBlockParam>()

// Fields that the guides of the API show and its description leaves out.
expectTypeOf({ max_tokens: 2000, exclude: true, enabled: true }).toExtend<NonNullable<ChatRequest['reasoning']>>()
expectTypeOf({ prompt: 1, completion: '2' }).toExtend<NonNullable<NonNullable<ChatRequest['provider']>['max_price']>>()
expectTypeOf({
  audio: { voice: 'alloy', format: 'wav' },
  web_search_options: { search_context_size: 'high' },
}).toExtend<Partial<ChatRequest>>()
