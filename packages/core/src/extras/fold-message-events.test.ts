import type { MessagesStartMessage, MessagesStreamEvents } from '@openrouter-sdk/types'
import { describe, expect, test } from 'vitest'
import { cut, foldAll, growth, randomFrom, unknownEvent } from '../../test/extras/fold.js'
import { foldMessageEvents } from './fold-message-events.js'

const message: MessagesStartMessage = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'acme/large',
  container: null,
  content: [],
  stop_details: null,
  stop_reason: null,
  stop_sequence: null,
  usage: {
    input_tokens: 12,
    output_tokens: 1,
    cache_creation: null,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    inference_geo: null,
    output_tokens_details: null,
    server_tool_use: null,
    service_tier: 'standard',
  },
}
const start: MessagesStreamEvents = { type: 'message_start', message }
const stop: MessagesStreamEvents = { type: 'message_stop' }
const end: MessagesStreamEvents = {
  type: 'message_delta',
  delta: { container: null, stop_details: null, stop_reason: 'tool_use', stop_sequence: null },
  usage: {
    input_tokens: null,
    output_tokens: 40,
    cache_creation_input_tokens: null,
    cache_read_input_tokens: 5,
    output_tokens_details: { thinking_tokens: 7 },
    server_tool_use: null,
  },
}

type Start = Extract<MessagesStreamEvents, { type: 'content_block_start' }>
type Delta = Extract<MessagesStreamEvents, { type: 'content_block_delta' }>['delta']

const begin = (index: number, content_block: Start['content_block']): Start => ({
  type: 'content_block_start',
  index,
  content_block,
})
const add = (index: number, delta: Delta): MessagesStreamEvents => ({ type: 'content_block_delta', index, delta })
const finish = (index: number): MessagesStreamEvents => ({ type: 'content_block_stop', index })
const block = (content: Start['content_block'], ...deltas: readonly Delta[]) => [
  begin(0, content),
  ...deltas.map((delta) => add(0, delta)),
]
const fold = (...events: readonly MessagesStreamEvents[]) => foldAll(foldMessageEvents, [start, ...events])

const caller = { type: 'direct' } as const
const tool = { type: 'tool_use', id: 't1', name: 'weather', input: {}, caller } as const

test('a recorded stream gives the result of the same request without a stream', () => {
  const result = fold(
    { type: 'ping' },
    begin(0, { type: 'thinking', thinking: '', signature: '' }),
    add(0, { type: 'thinking_delta', thinking: 'The user ' }),
    add(0, { type: 'thinking_delta', thinking: 'asks.' }),
    add(0, { type: 'signature_delta', signature: 'c2ln' }),
    finish(0),
    begin(1, { type: 'text', text: '', citations: null }),
    add(1, { type: 'text_delta', text: 'Let me ' }),
    add(1, { type: 'text_delta', text: 'look.' }),
    finish(1),
    begin(2, tool),
    add(2, { type: 'input_json_delta', partial_json: '' }),
    add(2, { type: 'input_json_delta', partial_json: '{"city": "Par' }),
    add(2, { type: 'input_json_delta', partial_json: 'is"}' }),
    finish(2),
    end,
    stop,
  )
  expect(result).toEqual({
    ...message,
    content: [
      { type: 'thinking', thinking: 'The user asks.', signature: 'c2ln' },
      { type: 'text', text: 'Let me look.', citations: null },
      { type: 'tool_use', id: 't1', name: 'weather', input: { city: 'Paris' }, caller },
    ],
    stop_reason: 'tool_use',
    usage: {
      ...message.usage,
      output_tokens: 40,
      cache_read_input_tokens: 5,
      output_tokens_details: { thinking_tokens: 7 },
    },
  })
})

describe('blocks', () => {
  const citation = {
    type: 'char_location',
    cited_text: 'so',
    document_index: 0,
    document_title: null,
    file_id: null,
    start_char_index: 0,
    end_char_index: 2,
  } as const
  const search = { type: 'server_tool_use', id: 's1', name: 'web_search', input: {} } as const
  const text = { type: 'text', text: '', citations: null } as const
  const found: Start['content_block'] = { type: 'web_search_tool_result', tool_use_id: 's1', content: [], caller }
  test.each<[name: string, events: readonly MessagesStreamEvents[], want: object]>([
    [
      'citations',
      block(text, { type: 'citations_delta', citation }, { type: 'citations_delta', citation }),
      { ...text, citations: [citation, citation] },
    ],
    [
      'input of a server tool',
      [...block(search, { type: 'input_json_delta', partial_json: '{"q":1}' }), finish(0)],
      { ...search, input: { q: 1 } },
    ],
    ['no input', [...block(tool), finish(0)], tool],
    ['empty input', [...block(tool, { type: 'input_json_delta', partial_json: '' }), finish(0)], tool],
    [
      'input on its way is text',
      block(tool, { type: 'input_json_delta', partial_json: '{"a' }),
      { ...tool, input: '{"a' },
    ],
    [
      'input that was cut off stays text',
      [...block(tool, { type: 'input_json_delta', partial_json: '{"a' }), finish(0)],
      { ...tool, input: '{"a' },
    ],
    ['results come whole', [...block(found), finish(0)], found],
    [
      'compaction',
      block(
        { type: 'compaction', content: null },
        { type: 'compaction_delta', content: 'In ' },
        { type: 'compaction_delta', content: 'short', encrypted_content: 'k' },
      ),
      { type: 'compaction', content: 'In short', encrypted_content: 'k' },
    ],
    [
      'compaction that failed',
      block({ type: 'compaction', content: null }, { type: 'compaction_delta', content: null }),
      { type: 'compaction', content: null },
    ],
    [
      'a delta of another kind of block',
      block(
        text,
        { type: 'thinking_delta', thinking: 'x' },
        { type: 'signature_delta', signature: 'x' },
        { type: 'input_json_delta', partial_json: 'x' },
        { type: 'compaction_delta', content: 'x' },
      ),
      text,
    ],
    ['a text for a tool', block(tool, { type: 'text_delta', text: 'x' }), tool],
  ])('%s', (_, events, want) => {
    expect(fold(...events).content).toEqual([want])
  })
})

test.each([
  ['an event', '{"type":"message_mood","mood":"calm"}'],
  ['a delta', '{"type":"content_block_delta","index":0,"delta":{"type":"mood_delta","mood":"calm"}}'],
  [
    'a block that was not announced',
    '{"type":"content_block_delta","index":7,"delta":{"type":"text_delta","text":"x"}}',
  ],
  ['a stop of no block', '{"type":"content_block_stop","index":7}'],
  ['an error', '{"type":"error","error":{"type":"overloaded_error","message":"busy"}}'],
  ['a ping', '{"type":"ping"}'],
])('%s that means nothing leaves the value as it is', (_, json) => {
  const before = fold(begin(0, { type: 'text', text: 'a', citations: null }))
  expect(foldMessageEvents(before, unknownEvent(json))).toBe(before)
})

test('there is no value before the message starts', () => {
  expect(foldMessageEvents(undefined, { type: 'ping' })).toBeUndefined()
  expect(foldMessageEvents(undefined, stop)).toBeUndefined()
})

test('members unknown today survive at every place', () => {
  const result = fold(
    unknownEvent(
      JSON.stringify({ ...end, context_management: { applied_edits: [] }, usage: { cost: 0.5, output_tokens: 2 } }),
    ),
    unknownEvent('{"type":"message_stop","mood":"calm"}'),
  )
  expect(result).toMatchObject({
    context_management: { applied_edits: [] },
    mood: 'calm',
    usage: { cost: 0.5, input_tokens: 12 },
  })
})

test('a stop reason of the start is kept', () => {
  const early = { ...message, stop_reason: 'refusal', stop_sequence: 'END' }
  const result = foldMessageEvents(undefined, { type: 'message_start', message: early })
  expect(result).toMatchObject({ stop_reason: 'refusal', stop_sequence: 'END' })
})

test.each(Array.from({ length: 30 }, (_, seed) => seed))('any cutting gives the same result (%i)', (seed) => {
  const random = randomFrom(seed)
  const json = '{"city":"Paris","days":[1,2,3],"note":"a \\"b\\""}'
  const stream = (pieces: (value: string) => readonly string[]) =>
    fold(
      begin(0, { type: 'thinking', thinking: '', signature: '' }),
      ...pieces('Let me think.').map((thinking) => add(0, { type: 'thinking_delta', thinking })),
      finish(0),
      begin(1, { type: 'text', text: '', citations: null }),
      ...pieces('The weather is fine.').map((text) => add(1, { type: 'text_delta', text })),
      finish(1),
      begin(2, tool),
      ...pieces(json).map((partial_json) => add(2, { type: 'input_json_delta', partial_json })),
      finish(2),
      end,
      stop,
    )
  expect(stream((value) => cut(value, random))).toEqual(stream((value) => [value]))
})

test('the time for each of the events does not depend on how many came before', () => {
  const events = Array.from({ length: 20_000 }, (_, index) => add(0, { type: 'text_delta', text: `word ${index} ` }))
  const opened = fold(begin(0, { type: 'text', text: '', citations: null }))
  const run = (count: number) =>
    void events.slice(0, count).reduce<typeof opened | undefined>(foldMessageEvents, opened)
  expect(growth(run)).toBeLessThan(4)
})
