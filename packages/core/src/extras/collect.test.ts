import type {
  ChatStreamChunk,
  CompletionResponse,
  ImageStreamEvent,
  MessagesStreamEvents,
  StreamEvents,
} from '@openrouter-sdk/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { streamOf, unknownEvent } from '../../test/extras/fold.js'
import { created, start } from '../../test/extras/responses.js'
import { events, type ScriptedServer, startServer } from '../../test/scripted-server.js'
import { OpenRouterCore } from '../generated/client.js'
import { chatSend } from '../generated/operations/chatSend.js'
import { StreamError } from '../runtime/errors/stream-error.js'
import { unwrap } from '../runtime/client/result.js'
import { collectChat, collectCompletion, collectImages, collectMessage, collectResponse } from './collect.js'
import { foldChatChunks } from './fold-chat-chunks.js'

const chunk = (content: string): ChatStreamChunk => ({
  id: 'gen-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'acme/large',
  choices: [{ index: 0, delta: { content }, finish_reason: null }],
})
const truncated = expect.objectContaining({ constructor: StreamError, reason: 'truncated' })

describe('over the network', () => {
  let server: ScriptedServer
  beforeAll(async () => void (server = await startServer()))
  afterAll(() => server.close())

  const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
  const open = () => {
    const client = new OpenRouterCore({ apiKey: 'sk-test', serverURL: server.url })
    return unwrap(chatSend(client, { model: 'acme/large', messages: [], stream: true }))
  }

  test('a whole stream', async () => {
    server.play(events([': OPENROUTER PROCESSING\n\n', data(chunk('Hel')), data(chunk('lo')), 'data: [DONE]\n\n']))
    const result = await collectChat(await open())
    expect(result.choices[0]?.message.content).toBe('Hello')
  })

  test('a stream that is cut short rejects; the fold keeps what came', async () => {
    server.play(events([data(chunk('Hel')), data(chunk('lo'))]))
    await expect(collectChat(await open())).rejects.toEqual(truncated)

    let result: ReturnType<typeof foldChatChunks> | undefined
    const reading = async () => {
      for await (const event of await open()) result = foldChatChunks(result, event)
    }
    await expect(reading()).rejects.toEqual(truncated)
    expect(result?.choices[0]?.message.content).toBe('Hello')
  })
})

const message: MessagesStreamEvents = unknownEvent('{"type":"message_start","message":{"id":"msg_1","content":[]}}')
const completed: StreamEvents = {
  type: 'response.completed',
  sequence_number: 1,
  response: { ...created, status: 'completed' },
}

const piece = (text: string): CompletionResponse => ({
  id: 'gen-2',
  object: 'text_completion',
  created: 1,
  model: 'acme/large',
  choices: [{ index: 0, text, finish_reason: null, logprobs: null }],
})
const preview: ImageStreamEvent = { type: 'image_generation.partial_image', b64_json: 'AAAA', partial_image_index: 0 }
const image: ImageStreamEvent = { type: 'image_generation.completed', b64_json: 'BBBB', created: 7 }

test.each([
  ['chat', () => collectChat(streamOf([chunk('a')])), { id: 'gen-1' }],
  [
    'a text completion',
    () => collectCompletion(streamOf([piece('Hel'), piece('lo')])),
    { choices: [{ text: 'Hello' }] },
  ],
  ['images', () => collectImages(streamOf([preview, image])), { created: 7, data: [{ b64_json: 'BBBB' }] }],
  ['a response', () => collectResponse(streamOf([start, completed])), { id: 'resp_1', status: 'completed' }],
  [
    'a message',
    () => collectMessage(streamOf<MessagesStreamEvents>([message, { type: 'message_stop' }, { type: 'ping' }])),
    { id: 'msg_1' },
  ],
])('%s to its end', async (_, collecting, want) => {
  await expect(collecting()).resolves.toMatchObject(want)
})

test.each<[string, () => Promise<unknown>]>([
  ['chat without a chunk', () => collectChat(streamOf([]))],
  ['a text completion without an event', () => collectCompletion(streamOf([]))],
  ['images of which only a preview came', () => collectImages(streamOf([preview]))],
  ['no response', () => collectResponse(streamOf([]))],
  ['a response without its end', () => collectResponse(streamOf([start]))],
  ['a message without its end', () => collectMessage(streamOf([message]))],
  ['an end without a message', () => collectMessage(streamOf<MessagesStreamEvents>([{ type: 'message_stop' }]))],
])('%s is truncated', async (_, collecting) => {
  await expect(collecting()).rejects.toEqual(truncated)
})
