import type { ChatSendEvent, ChatSendRequest } from '@openrouter-sdk/types'
import { expectTypeOf, it } from 'vitest'
import { type ChatSendError, useChatSendStream } from '../src/index.js'

it('lists events', () => {
  const { data, start, status } = useChatSendStream()
  expectTypeOf(data).toEqualTypeOf<readonly ChatSendEvent[]>()
  expectTypeOf(start).parameters.toEqualTypeOf<[request: ChatSendRequest]>()
  expectTypeOf(start).returns.resolves.toEqualTypeOf<readonly ChatSendEvent[] | undefined>()
  expectTypeOf(status).toEqualTypeOf<'idle' | 'connecting' | 'streaming' | 'success' | 'error' | 'stopped'>()
})

it('folds events', () => {
  const { data, start } = useChatSendStream({
    initialData: '',
    reduce: (text, event) => {
      expectTypeOf(event).toEqualTypeOf<ChatSendEvent>()
      return text + (event.choices[0]?.delta.content ?? '')
    },
    onFinish: (text) => expectTypeOf(text).toEqualTypeOf<string>(),
    onError: (error, text) => {
      expectTypeOf(error).toEqualTypeOf<ChatSendError>()
      expectTypeOf(text).toEqualTypeOf<string>()
    },
  })
  expectTypeOf(data).toEqualTypeOf<string>()
  expectTypeOf(start).returns.resolves.toEqualTypeOf<string | undefined>()
})

it('has an error exactly where the status says so', () => {
  const chat = useChatSendStream()
  expectTypeOf(chat.error).toEqualTypeOf<ChatSendError | undefined>()
  if (chat.status === 'error') expectTypeOf(chat.error).toEqualTypeOf<ChatSendError>()
})

it('takes callbacks without a fold', () => {
  useChatSendStream({ onFinish: (events) => expectTypeOf(events).toEqualTypeOf<readonly ChatSendEvent[]>() })
  // @ts-expect-error a fold needs a beginning
  useChatSendStream({ reduce: (text: string) => text })
  // @ts-expect-error the hook gives the signal
  useChatSendStream({ requestOptions: { signal: new AbortController().signal } })
})
