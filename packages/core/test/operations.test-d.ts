import type {
  ChatRequest,
  ChatResult,
  ChatStreamChunk,
  ModelsListResponse,
  TooManyRequestsResponse,
} from '@openrouter-sdk/types'
import { expectTypeOf, it } from 'vitest'
import {
  apiKeysList,
  BadRequestResponseError,
  betaResponsesSend,
  chatSend,
  type ChatSendError,
  type ConnectionError,
  type EventStream,
  ForbiddenResponseError,
  modelsList,
  modelsListPages,
  type OpenRouter,
  OpenRouterDefaultError,
  type OpenRouterError,
  type Result,
  responsesSend,
  TooManyRequestsResponseError,
} from '../src/index.js'

declare const client: OpenRouter
declare const stream: boolean
declare const anyRequest: ChatRequest
const request = { model: 'm', messages: [{ role: 'user' as const, content: 'Hi' }] }

it('selects the response by the stream field', () => {
  expectTypeOf(chatSend(client, request)).resolves.toEqualTypeOf<Result<ChatResult, ChatSendError>>()
  expectTypeOf(chatSend(client, { ...request, stream: false })).resolves.toEqualTypeOf<
    Result<ChatResult, ChatSendError>
  >()
  expectTypeOf(chatSend(client, { ...request, stream: true })).resolves.toEqualTypeOf<
    Result<EventStream<ChatStreamChunk>, ChatSendError>
  >()
  expectTypeOf(chatSend(client, { ...request, stream })).resolves.toEqualTypeOf<
    Result<ChatResult | EventStream<ChatStreamChunk>, ChatSendError>
  >()
  expectTypeOf(chatSend(client, anyRequest)).resolves.toEqualTypeOf<
    Result<ChatResult | EventStream<ChatStreamChunk>, ChatSendError>
  >()
})

it('does the same in the class, which throws instead', () => {
  expectTypeOf(client.chat.send(request)).resolves.toEqualTypeOf<ChatResult>()
  expectTypeOf(client.chat.send({ ...request, stream: true })).resolves.toEqualTypeOf<EventStream<ChatStreamChunk>>()
  expectTypeOf(client.chat.send({ ...request, stream })).resolves.toEqualTypeOf<
    ChatResult | EventStream<ChatStreamChunk>
  >()
})

it('narrows a result', async () => {
  const result = await modelsList(client, { category: 'programming', limit: 10 })
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<ModelsListResponse>()
  else if (result.error instanceof OpenRouterDefaultError) expectTypeOf(result.error.statusCode).toBeNumber()
  else expectTypeOf(result.error).toExtend<OpenRouterError>()
})

it('narrows errors by class, documented for the operation or not, by status and by name', async () => {
  const { error } = await modelsList(client)
  if (error instanceof TooManyRequestsResponseError) {
    expectTypeOf(error.body).extract<undefined>().toEqualTypeOf<undefined>()
    expectTypeOf<TooManyRequestsResponse>().toExtend<NonNullable<typeof error.body>>()
    expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>()
  }
  if (error?.name === 'BadRequestResponseError')
    expectTypeOf(error).toEqualTypeOf<BadRequestResponseError | OpenRouterDefaultError>()
  if (error?.name === 'ConnectionError') expectTypeOf(error).toEqualTypeOf<ConnectionError>()
  if (error instanceof OpenRouterDefaultError && error.statusCode === 400)
    expectTypeOf(error).toExtend<BadRequestResponseError | OpenRouterDefaultError>()
  if (error instanceof BadRequestResponseError) expectTypeOf(error.statusCode).toEqualTypeOf<400>()
  else if (error instanceof ForbiddenResponseError) expectTypeOf(error.statusCode).toEqualTypeOf<403>()
})

it('checks requests', () => {
  // @ts-expect-error unknown member
  void chatSend(client, { ...request, mesages: [] })
  // @ts-expect-error wrong type
  void modelsList(client, { limit: 'ten' })
  // @ts-expect-error missing member
  void client.apiKeys.get({})
  // Open enums take values that are not listed yet.
  void modelsList(client, { category: 'cooking' })
})

it('takes documented headers and every client option in a call', () => {
  void chatSend(client, request, { headers: { 'X-OpenRouter-Metadata': 'enabled' }, timeoutMs: 1000 })
  void apiKeysList(client, undefined, { signal: new AbortController().signal, headers: { 'X-Own': null } })
})

it('types pages and items', async () => {
  for await (const page of modelsListPages(client)) expectTypeOf(page).toEqualTypeOf<ModelsListResponse>()
  for await (const model of client.models.listPages().items()) expectTypeOf(model.id).toBeString()
})

it('keeps former names', () => {
  expectTypeOf(betaResponsesSend).toEqualTypeOf(responsesSend)
})
