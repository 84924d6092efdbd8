import type { ChatStreamChoice, ChatStreamChunk, ChatStreamDelta, ChatTokenLogprob } from '@openrouter-sdk/types'
import { describe, expect, test } from 'vitest'
import { cut, foldAll, growth, randomFrom, unknownEvent } from '../../test/extras/fold.js'
import { foldChatChunks } from './fold-chat-chunks.js'

const head = { id: 'gen-1', object: 'chat.completion.chunk', created: 1_760_000_000, model: 'acme/large' } as const
const usage = { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13, cost: 0.000_12 }

function chunk(delta: ChatStreamDelta, rest: Partial<ChatStreamChoice> = {}): ChatStreamChunk {
  return { ...head, choices: [{ index: 0, delta, finish_reason: null, ...rest }] }
}

const fold = (...chunks: readonly ChatStreamChunk[]) => foldAll(foldChatChunks, chunks)
const message = (...deltas: readonly ChatStreamDelta[]) =>
  fold(...deltas.map((delta) => chunk(delta))).choices[0]?.message

test('a recorded stream gives the result of the same request without a stream', () => {
  const result = fold(
    chunk({ role: 'assistant', content: '', reasoning: null }),
    chunk({ role: 'assistant', content: '', reasoning: 'Think', reasoning_details: [thought('Think')] }),
    chunk({ role: 'assistant', content: '', reasoning: ' hard.', reasoning_details: [thought(' hard.')] }),
    chunk({ content: '', reasoning_details: [{ type: 'reasoning.text', signature: 'sig', index: 0 }] }),
    chunk({ role: 'assistant', content: 'Hello' }),
    chunk({ role: 'assistant', content: ' world' }),
    chunk({ role: 'assistant', content: '' }, { finish_reason: 'stop' }),
    { ...chunk({ role: 'assistant', content: '' }), usage, service_tier: 'default', system_fingerprint: 'fp' },
  )
  expect(result).toEqual({
    id: 'gen-1',
    object: 'chat.completion',
    created: 1_760_000_000,
    model: 'acme/large',
    system_fingerprint: 'fp',
    service_tier: 'default',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        message: {
          role: 'assistant',
          content: 'Hello world',
          reasoning: 'Think hard.',
          reasoning_details: [{ type: 'reasoning.text', text: 'Think hard.', signature: 'sig', index: 0 }],
        },
      },
    ],
    usage,
  })
})

function thought(text: string) {
  return { type: 'reasoning.text', text, index: 0 } as const
}

test.each<[name: string, deltas: readonly ChatStreamDelta[], want: object]>([
  ['content that never comes is null', [{ role: 'assistant' }], { content: null }],
  ['null does not end a text', [{ content: 'a' }, { content: null }, { content: 'b' }], { content: 'ab' }],
  ['refusal', [{ refusal: 'I ' }, { refusal: 'cannot.' }], { content: null, refusal: 'I cannot.' }],
  [
    'audio',
    [
      { audio: { id: 'a1', transcript: 'Hel' } },
      { audio: { data: 'AAAA', transcript: 'lo' } },
      { audio: { data: 'BBBB', expires_at: 5 } },
    ],
    { audio: { id: 'a1', transcript: 'Hello', data: 'AAAABBBB', expires_at: 5 } },
  ],
  [
    'images and annotations',
    [
      unknownEvent(
        '{"images":[{"type":"image_url","image_url":{"url":"data:1"}}],"annotations":[{"type":"url_citation"}]}',
      ),
      unknownEvent('{"images":[{"type":"image_url","image_url":{"url":"data:2"}}]}'),
    ],
    {
      images: [
        { type: 'image_url', image_url: { url: 'data:1' } },
        { type: 'image_url', image_url: { url: 'data:2' } },
      ],
      annotations: [{ type: 'url_citation' }],
    },
  ],
  ['members unknown today', [unknownEvent('{"mood":"calm"}'), unknownEvent('{"mood":null}')], { mood: 'calm' }],
])('%s', (_, deltas, want) => {
  expect(message(...deltas)).toEqual({ role: 'assistant', content: null, ...want })
})

test('pieces of tool calls without a number continue the last call, unless they begin another', () => {
  const pieces = [
    { id: 'c1', function: { name: 'add', arguments: '{"a"' } },
    { function: { arguments: ':1' } },
    { id: 'c1', function: { arguments: '}' } },
    { id: 'c2', function: { name: 'sub', arguments: '{' } },
    { function: { arguments: '}' } },
  ]
  // Events that servers send although their description does not allow them.
  const deltas: ChatStreamDelta[] = pieces.map((piece) => JSON.parse(JSON.stringify({ tool_calls: [piece] })))
  expect(message(...deltas)?.tool_calls).toEqual([
    { id: 'c1', type: 'function', function: { name: 'add', arguments: '{"a":1}' } },
    { id: 'c2', type: 'function', function: { name: 'sub', arguments: '{}' } },
  ])
})

describe('tool calls', () => {
  const call = (index: number, args: string, id?: string, name?: string) => ({
    index,
    ...(id !== undefined && { id, type: 'function' as const }),
    function: { arguments: args, ...(name !== undefined && { name }) },
  })
  const want = [
    { id: 'c1', type: 'function', function: { name: 'add', arguments: '{"a":1}' } },
    { id: 'c2', type: 'function', function: { name: 'sub', arguments: '{"b":2}' } },
  ]
  test.each([
    [
      'one after the other',
      [call(0, '', 'c1', 'add'), call(0, '{"a"'), call(0, ':1}'), call(1, '{"b":2}', 'c2', 'sub')],
    ],
    ['taking turns', [call(0, '{"a"', 'c1', 'add'), call(1, '{"b"', 'c2', 'sub'), call(0, ':1}'), call(1, ':2}')]],
    ['numbered from 1', [call(1, '{"a"', 'c1', 'add'), call(2, '{"b"', 'c2', 'sub'), call(1, ':1}'), call(2, ':2}')]],
    ['all of number 0', [call(0, '{"a":1}', 'c1', 'add'), call(0, '{"b"', 'c2', 'sub'), call(0, ':2}')]],
    [
      'whose id and name are repeated',
      [call(0, '{"a"', 'c1', 'add'), call(0, ':1}', 'c1', 'add'), call(1, '{"b":2}', 'c2', 'sub')],
    ],
    ['whose id is then empty', [call(0, '{"a"', 'c1', 'add'), call(0, ':1}', '', ''), call(1, '{"b":2}', 'c2', 'sub')]],
  ])('%s', (_, pieces) => {
    expect(message(...pieces.map((piece) => ({ tool_calls: [piece] })))?.tool_calls).toEqual(want)
    expect(message({ tool_calls: pieces })?.tool_calls).toEqual(want)
  })

  test('a value that was stored and read again goes on', () => {
    const half = fold(chunk({ tool_calls: [call(0, '{"a"', 'c1', 'add')] }))
    const stored: typeof half = JSON.parse(JSON.stringify(half))
    const result = foldAll(foldChatChunks, [chunk({ tool_calls: [call(0, ':1}')] })], stored)
    expect(result.choices[0]?.message.tool_calls).toEqual(want.slice(0, 1))
  })

  test('members unknown today survive', () => {
    const delta: ChatStreamDelta = unknownEvent(
      '{"tool_calls":[{"index":0,"id":"c1","extra":{"x":1},"function":{"name":"f","strict":true}}]}',
    )
    expect(message(delta)?.tool_calls).toEqual([
      { id: 'c1', type: 'function', extra: { x: 1 }, function: { name: 'f', arguments: '', strict: true } },
    ])
  })
})

describe('reasoning details', () => {
  const text = (value: string, rest: object = {}) => ({ type: 'reasoning.text' as const, text: value, ...rest })
  const sealed = (data: string, rest: object = {}) => ({ type: 'reasoning.encrypted' as const, data, ...rest })
  const summary = (value: string, rest: object = {}) => ({
    type: 'reasoning.summary' as const,
    summary: value,
    ...rest,
  })
  const tool = (args: string, result: string) => ({
    type: 'reasoning.server_tool_call' as const,
    tool_name: 'search',
    arguments: args,
    result,
    index: 0,
  })
  test.each([
    [
      'join by index',
      [text('a', { index: 0 }), text('x', { index: 1 }), text('b', { index: 0 })],
      [text('ab', { index: 0 }), text('x', { index: 1 })],
    ],
    [
      'of another kind are others',
      [summary('a', { index: 0 }), sealed('k', { index: 0 })],
      [summary('a', { index: 0 }), sealed('k', { index: 0 })],
    ],
    [
      'with another id are others',
      [sealed('a', { index: 0, id: '1' }), sealed('b', { index: 0, id: '2' })],
      [sealed('a', { index: 0, id: '1' }), sealed('b', { index: 0, id: '2' })],
    ],
    [
      'of every kind join',
      [summary('a', { index: 0 }), summary('b', { index: 0 }), sealed('c', { index: 1 }), sealed('d', { index: 1 })],
      [summary('ab', { index: 0 }), sealed('cd', { index: 1 })],
    ],
    ['of server tools join', [tool('{"q"', ''), tool(':1}', 'found')], [tool('{"q":1}', 'found')]],
    [
      'without an index continue the text before',
      [text('a'), text('b'), summary('c'), summary('d')],
      [text('ab'), summary('cd')],
    ],
    [
      'after a signature are others',
      [text('a', { signature: 's' }), text('b')],
      [text('a', { signature: 's' }), text('b')],
    ],
    ['that are sealed and without an index stand alone', [sealed('a'), sealed('b')], [sealed('a'), sealed('b')]],
  ])('%s', (_, pieces, want) => {
    expect(message(...pieces.map((detail) => ({ reasoning_details: [detail] })))?.reasoning_details).toEqual(want)
  })
})

test('probabilities of tokens', () => {
  const token = (value: string): ChatTokenLogprob => ({ token: value, logprob: -0.1, bytes: null, top_logprobs: [] })
  const result = fold(
    chunk({ content: 'a' }, { logprobs: { content: [token('a')], refusal: null } }),
    chunk({ content: 'b' }, { logprobs: { content: [token('b')] } }),
    chunk({ refusal: 'c' }, { logprobs: { content: null, refusal: [token('c')] } }),
    chunk({}, { logprobs: null }),
  )
  expect(result.choices[0]?.logprobs).toEqual({ content: [token('a'), token('b')], refusal: [token('c')] })
})

test('several choices, whichever comes first', () => {
  const result = fold(
    chunk({ content: 'b' }, { index: 1 }),
    chunk({ content: 'a' }),
    chunk({ content: 'B' }, { index: 1, finish_reason: 'stop' }),
    chunk({ content: 'A' }, { finish_reason: 'length' }),
    { ...head, choices: [], usage },
  )
  expect(
    result.choices.map(({ index, message: { content }, finish_reason }) => [index, content, finish_reason]),
  ).toEqual([
    [0, 'aA', 'length'],
    [1, 'bB', 'stop'],
  ])
  expect(result.usage).toEqual(usage)
})

test('members unknown today survive in the result and in a choice', () => {
  const first: ChatStreamChunk = unknownEvent(JSON.stringify({ ...chunk({}), provider: 'Acme' }))
  const second: ChatStreamChunk = unknownEvent(
    JSON.stringify({ ...head, choices: [{ index: 0, native_finish_reason: 'end', finish_reason: 'stop' }] }),
  )
  expect(fold(first, second)).toMatchObject({ provider: 'Acme', choices: [{ native_finish_reason: 'end' }] })
})

test.each(Array.from({ length: 30 }, (_, seed) => seed))('any cutting gives the same result (%i)', (seed) => {
  const random = randomFrom(seed)
  const whole: readonly ChatStreamDelta[] = [
    { reasoning: 'Let me think.', reasoning_details: [thought('Let me think.')] },
    { content: 'The answer is 42, of course.' },
    {
      tool_calls: [{ index: 0, id: 'c1', type: 'function', function: { name: 'add', arguments: '{"a":1,"b":[2,3]}' } }],
    },
    { tool_calls: [{ index: 1, id: 'c2', type: 'function', function: { name: 'sub', arguments: '{"c":"d"}' } }] },
    { refusal: 'No more than that.' },
  ]
  const pieces = whole.flatMap((delta) => cutDelta(delta, random)).map((delta) => chunk(delta))
  expect(fold(...pieces)).toEqual(fold(...whole.map((delta) => chunk(delta))))
})

function cutDelta(delta: ChatStreamDelta, random: () => number): readonly ChatStreamDelta[] {
  const [call] = delta.tool_calls ?? []
  const { content, refusal, reasoning } = delta
  if (call) {
    const [first, ...rest] = cut(call.function?.arguments ?? '', random)
    return [
      { tool_calls: [{ ...call, function: { ...call.function, arguments: first ?? '' } }] },
      ...rest.map((args) => ({ tool_calls: [{ index: call.index, function: { arguments: args } }] })),
    ]
  }
  if (reasoning) return cut(reasoning, random).map((text) => ({ reasoning: text, reasoning_details: [thought(text)] }))
  if (content) return cut(content, random).map((text) => ({ content: text }))
  return cut(refusal ?? '', random).map((text) => ({ refusal: text }))
}

test('the time for each of the chunks does not depend on how many came before', () => {
  const chunks = Array.from({ length: 20_000 }, (_, index) => chunk({ content: `word ${index} ` }))
  const run = (count: number) =>
    void chunks.slice(0, count).reduce(foldChatChunks, foldChatChunks(undefined, chunk({})))
  expect(growth(run)).toBeLessThan(4)
})
