import type { OpenResponsesResult, OutputItems, StreamEvents } from '@openrouter-sdk/types'
import { expect, test } from 'vitest'
import { cut, foldAll, growth, randomFrom, unknownEvent } from '../../test/extras/fold.js'
import { added, created, done, start } from '../../test/extras/responses.js'
import { foldResponseEvents } from './fold-response-events.js'

const fold = (...events: readonly StreamEvents[]) => foldAll(foldResponseEvents, [start, ...events])

const message: OutputItems = { type: 'message', id: 'm', role: 'assistant', status: 'in_progress', content: [] }
const reasoning: OutputItems = { type: 'reasoning', id: 'r', summary: [] }
const call: OutputItems = { type: 'function_call', id: 'f', call_id: 'c', name: 'add', arguments: '' }

const output: OutputItems[] = [
  { ...reasoning, content: [{ type: 'reasoning_text', text: 'Let me think.' }] },
  { ...message, content: [{ type: 'output_text', text: 'Hello world', annotations: [] }] },
  { ...call, arguments: '{"a":1}' },
]
const completed: OpenResponsesResult = {
  ...created,
  status: 'completed',
  completed_at: 1_760_000_009,
  output,
  usage: {
    input_tokens: 9,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 4,
    output_tokens_details: { reasoning_tokens: 2 },
    total_tokens: 13,
  },
}

type Cutting = (text: string) => readonly string[]
const whole: Cutting = (text) => [text]

/** A stream without the events that repeat what the deltas have said. */
function recorded(pieces: Cutting): readonly StreamEvents[] {
  const numbered = { sequence_number: 0 } as const
  return [
    { type: 'response.in_progress', response: created, ...numbered },
    added(reasoning),
    ...pieces('Let me think.').map((delta): StreamEvents => ({
      type: 'response.reasoning_text.delta',
      item_id: 'r',
      output_index: 0,
      content_index: 0,
      delta,
      ...numbered,
    })),
    added(message, 1),
    ...pieces('Hello world').map((delta): StreamEvents => ({
      type: 'response.output_text.delta',
      item_id: 'm',
      output_index: 1,
      content_index: 0,
      delta,
      logprobs: [],
      ...numbered,
    })),
    added(call, 2),
    ...pieces('{"a":1}').map((delta): StreamEvents => ({
      type: 'response.function_call_arguments.delta',
      item_id: 'f',
      output_index: 2,
      delta,
      ...numbered,
    })),
  ]
}

const last: StreamEvents = { type: 'response.completed', sequence_number: 99, response: completed }

test('a recorded stream gives the result of the same request without a stream', () => {
  expect(fold(...recorded(whole), last)).toEqual(completed)
})

test('a stream that is cut short gives what came so far', () => {
  expect(fold(...recorded(whole))).toEqual({ ...created, output })
})

test.each(Array.from({ length: 30 }, (_, seed) => seed))('any cutting gives the same output (%i)', (seed) => {
  const random = randomFrom(seed)
  expect(fold(...recorded((text) => cut(text, random))).output).toEqual(output)
})

test.each(['response.completed', 'response.incomplete', 'response.failed'] as const)(
  '%s without items keeps those that came',
  (type) => {
    const result = fold(...recorded(whole), { type, sequence_number: 9, response: { ...completed, output: [] } })
    expect(result).toEqual(completed)
  },
)

test('an item that is done replaces what was folded', () => {
  const item: OutputItems = { ...message, status: 'completed' }
  expect(fold(added(message), done(item)).output).toEqual([item])
})

test('items are found by their id where one was left out', () => {
  const events: readonly StreamEvents[] = [
    added(message, 2),
    {
      type: 'response.refusal.delta',
      item_id: 'm',
      output_index: 2,
      content_index: 0,
      delta: 'No',
      sequence_number: 3,
    },
    done({ ...call, arguments: '{}' }, 3),
  ]
  expect(fold(...events).output).toEqual([
    { ...message, content: [{ type: 'refusal', refusal: 'No' }] },
    { ...call, arguments: '{}' },
  ])
})

test('a new response begins anew', () => {
  expect(fold(...recorded(whole), start)).toEqual(created)
})

test('an error event', () => {
  const result = fold({ type: 'error', code: null, message: 'busy', param: null, sequence_number: 3 })
  expect(result).toMatchObject({ status: 'failed', error: { code: 'server_error', message: 'busy' } })
})

test.each([
  ['an event', '{"type":"response.mood","mood":"calm"}'],
  ['an event about an item', '{"type":"response.mood.delta","output_index":0,"item_id":"m","delta":"x"}'],
  [
    'an event about no item',
    '{"type":"response.refusal.delta","output_index":7,"item_id":"x","content_index":0,"delta":"x"}',
  ],
  ['a debug event', '{"type":"response.debug","debug":{},"sequence_number":1}'],
])('%s that means nothing leaves the value as it is', (_, json) => {
  const before = fold(added(message))
  expect(foldResponseEvents(before, unknownEvent(json))).toBe(before)
})

test('an event unknown today that carries the response', () => {
  expect(fold(unknownEvent('{"type":"response.queued","response":{"status":"queued"}}'))).toEqual({
    status: 'queued',
    output: [],
  })
})

test('there is no value before the response is created', () => {
  const [, ...rest] = recorded(whole)
  expect(rest.reduce<OpenResponsesResult | undefined>(foldResponseEvents, undefined)).toBeUndefined()
})

test('the time for each of the events does not depend on how many came before', () => {
  const events = recorded(() => Array.from({ length: 20_000 }, (_, index) => `word ${index} `)).slice(2, 20_002)
  const opened = fold(added(reasoning))
  const run = (count: number) =>
    void events.slice(0, count).reduce<OpenResponsesResult | undefined>(foldResponseEvents, opened)
  expect(growth(run)).toBeLessThan(4)
})
