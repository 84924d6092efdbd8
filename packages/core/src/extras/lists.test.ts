import type {
  ChatStreamDelta,
  ChatTokenLogprob,
  MessagesStreamEvents,
  OutputItems,
  StreamEvents,
} from '@openrouter-sdk/types'
import { describe, expect, it, test } from 'vitest'
import { freeze, unknownEvent } from '../../test/extras/fold.js'
import { added, start } from '../../test/extras/responses.js'
import { foldChunk } from './fold-chat-chunks.js'
import { foldMessageEvent } from './fold-message-events.js'
import { foldResponseEvent } from './fold-response-events.js'
import { copying, growing, type Lists } from './lists.js'

describe.each([
  ['copying', () => copying],
  ['growing', growing],
])('%s', (_, make) => {
  it('appends, replaces and extends without touching a list it was given', () => {
    const lists = make()
    const given = Object.freeze([1, 2]) as number[]
    const appended = lists.append(given, [3])
    expect(appended).toEqual([1, 2, 3])
    expect(lists.replaceAt(appended, 0, 9)).toEqual([9, 2, 3])
    expect(lists.replaceAt(given, 7, 3)).toEqual([1, 2, 3])
    expect(lists.replaceAt(given, -1, 3)).toEqual([1, 2, 3])
    expect(given).toEqual([1, 2])
  })
})

test('growing changes what it made itself in place, in any number of items', () => {
  const lists = growing()
  const list = lists.append([0], [1])
  expect(lists.append(list, Array<number>(300_000).fill(2))).toBe(list)
  expect(lists.replaceAt(list, 1, 5)).toBe(list)
  expect(list.slice(0, 3)).toEqual([0, 5, 2])
})

/** Counts the items that are copied. */
function counting(lists: Lists) {
  const counted = { items: 0 }
  const count = <T>(before: T[], after: T[]) => {
    if (after !== before) counted.items += before.length
    return after
  }
  const counter: Lists = {
    append: (list, items) => count(list, lists.append(list, items)),
    replaceAt: (list, position, item) => count(list, lists.replaceAt(list, position, item)),
  }
  return { counted, counter }
}

const length = 2000
const many = <T>(make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))
const item: OutputItems = { type: 'message', id: 'm', role: 'assistant', status: 'in_progress', content: [] }
const token: ChatTokenLogprob = { token: 'a', logprob: -1, bytes: [97], top_logprobs: [] }
const place = { item_id: 'm', output_index: 0, content_index: 0, sequence_number: 0 }

const deltas = many((index): ChatStreamDelta => ({
  content: 'a',
  reasoning_details: [{ type: 'reasoning.encrypted', data: 'x', id: `${index}`, index }],
  tool_calls: [{ index, id: `${index}`, function: { name: 'f', arguments: '{}' } }],
  ...unknownEvent<object>('{"images":[{}],"annotations":[{}]}'),
}))
const chunks = deltas.map((delta) => ({
  id: 'gen',
  object: 'chat.completion.chunk' as const,
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, finish_reason: null, logprobs: { content: [token], refusal: [token] } }],
}))
const messages = [
  unknownEvent<MessagesStreamEvents>('{"type":"message_start","message":{"content":[]}}'),
  unknownEvent<MessagesStreamEvents>(
    '{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}',
  ),
  ...many(() =>
    unknownEvent<MessagesStreamEvents>(
      '{"type":"content_block_delta","index":0,"delta":{"type":"citations_delta","citation":{}}}',
    ),
  ),
]
const responses: StreamEvents[] = [
  start,
  added(item),
  ...many((): StreamEvents => ({
    ...place,
    type: 'response.output_text.delta',
    delta: 'a',
    logprobs: [{ token: 'a', logprob: -1 }],
  })),
  ...many((index): StreamEvents => ({
    ...place,
    type: 'response.output_text.annotation.added',
    annotation_index: index,
    annotation: { type: 'file_citation', file_id: 'f', filename: 'f', index },
  })),
  ...many((index) => added({ ...item, id: `${index}` }, index + 1)),
]

test.each<[string, (lists: Lists) => unknown]>([
  [
    'chat',
    (lists) =>
      chunks.reduce<Parameters<typeof foldChunk>[0]>((all, one) => foldChunk(all, freeze(one), lists), undefined),
  ],
  [
    'messages',
    (lists) =>
      messages.reduce<Parameters<typeof foldMessageEvent>[0]>(
        (all, one) => foldMessageEvent(all, freeze(one), lists),
        undefined,
      ),
  ],
  [
    'responses',
    (lists) =>
      responses.reduce<Parameters<typeof foldResponseEvent>[0]>(
        (all, one) => foldResponseEvent(all, freeze(one), lists),
        undefined,
      ),
  ],
])('collecting a long stream of %s copies next to nothing, and gives the same', (_, fold) => {
  const { counted, counter } = counting(growing())
  const collected = fold(counter)
  expect(counted.items).toBeLessThan(20)
  expect(collected).toEqual(fold(copying))
})
