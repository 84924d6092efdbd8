import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { readEventContent } from './event-content.ts'
import { normaliseResponse } from './stream-media.ts'

const root = {
  components: {
    schemas: {
      Chunk: { type: 'object', properties: { delta: { type: 'string' } } },
      Added: { type: 'object', properties: { type: { const: 'added' } } },
      Removed: { type: 'object', properties: { type: { enum: ['removed'] } } },
      Event: { properties: { data: { $ref: '#/components/schemas/Text' } } },
      Text: { type: 'string' },
    },
  },
}
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const holds = (contentSchema: JsonObject): JsonObject => ({
  type: 'string',
  contentMediaType: 'application/json',
  contentSchema,
})
const event = (data: JsonObject, name?: JsonValue): JsonObject => ({
  type: 'object',
  properties: { data, ...(name === undefined ? {} : { event: { const: name } }), id: text },
})
const item = (data: JsonObject, ...names: readonly string[]): JsonObject => ({
  type: 'object',
  properties: { event: { type: 'string', enum: names }, data },
  required: ['event', 'data'],
})

test.each<[title: string, schema: JsonValue | undefined, want: JsonObject]>([
  ['no schema', undefined, { carries: 'json' }],
  ['a payload', ref('Chunk'), { schema: ref('Chunk'), carries: 'json' }],
  ['a payload that is text', text, { schema: text, carries: 'text' }],
  ['a payload that is text with JSON in it', holds(ref('Chunk')), { schema: holds(ref('Chunk')), carries: 'json' }],
  ['events that carry JSON', event(ref('Chunk')), { schema: ref('Chunk'), carries: 'json' }],
  ['JSON with a schema', event(holds(ref('Chunk')), 'chunk'), { schema: ref('Chunk'), carries: 'json' }],
  ['JSON without one', event({ ...text, contentMediaType: 'application/json' }), { schema: {}, carries: 'json' }],
  ['events that carry text', event(text), { schema: text, carries: 'text' }],
  ['behind references', ref('Event'), { schema: ref('Text'), carries: 'text' }],
  ['text, whatever its name', { oneOf: [event(text, 'a'), event(text, 'b')] }, { schema: text, carries: 'text' }],
  [
    'a tag tells payloads apart',
    { oneOf: [event(holds(ref('Added')), 'added'), event(holds(ref('Removed')), 'removed')] },
    { schema: { oneOf: [ref('Added'), ref('Removed')] }, carries: 'json' },
  ],
  [
    'only names tell them apart',
    { anyOf: [event(holds(ref('Chunk')), 'add'), event(holds(ref('Chunk')), 'remove')] },
    { schema: { oneOf: [item(ref('Chunk'), 'add'), item(ref('Chunk'), 'remove')] }, carries: 'named', text: [] },
  ],
  [
    'text beside JSON; without a name it is a message',
    { oneOf: [event(text), { oneOf: [event(holds(ref('Chunk')), 'chunk')] }] },
    { schema: { oneOf: [item(text, 'message'), item(ref('Chunk'), 'chunk')] }, carries: 'named', text: ['message'] },
  ],
  [
    'nothing tells text from JSON',
    { oneOf: [event(text), event(holds(ref('Chunk')))] },
    { schema: text, carries: 'text' },
  ],
  [
    'nothing tells JSON from JSON',
    { oneOf: [event(ref('Chunk')), event(ref('Added'))] },
    { schema: { oneOf: [ref('Chunk'), ref('Added')] }, carries: 'json' },
  ],
  [
    'an error is thrown',
    { oneOf: [event(ref('Chunk')), event(text, 'error')] },
    { schema: ref('Chunk'), carries: 'json' },
  ],
  ['nothing but errors', event(text, 'error'), { schema: text, carries: 'text' }],
  [
    'a sentinel ends the stream',
    { oneOf: [event(holds(ref('Chunk'))), event({ ...text, const: '[DONE]' })] },
    { schema: ref('Chunk'), carries: 'json', sentinel: '[DONE]' },
  ],
  [
    'a lone constant is an item',
    event({ ...text, const: 'tick' }),
    { schema: { ...text, const: 'tick' }, carries: 'text' },
  ],
  [
    'a payload that has `data` and more',
    { properties: { data: text, usage: {} } },
    { schema: { properties: { data: text, usage: {} } }, carries: 'json' },
  ],
  [
    'a choice of payloads',
    { oneOf: [ref('Chunk'), event(text)] },
    { schema: { oneOf: [ref('Chunk'), event(text)] }, carries: 'json' },
  ],
])('%s', (_title, schema, want) => {
  expect(readEventContent(schema, root)).toEqual(want)
})

test.each<[title: string, media: JsonObject, example: JsonValue]>([
  ['of text', { itemSchema: event(text), example: { data: '1', event: 'x' } }, '1'],
  [
    'of JSON as it is sent',
    { itemSchema: event(holds(ref('Chunk'))), example: { data: '{"delta":"a"}' } },
    { delta: 'a' },
  ],
  [
    'of several items',
    { itemSchema: event(holds(ref('Chunk'))), example: [{ data: '{"delta":"a"}' }, { data: '{}' }] },
    { delta: 'a' },
  ],
  [
    'of named events',
    {
      itemSchema: { oneOf: [event(text), event(ref('Chunk'), 'chunk')] },
      example: { event: 'chunk', data: { delta: 'a' } },
    },
    { event: 'chunk', data: { delta: 'a' } },
  ],
  [
    'of a named event that carries text',
    { itemSchema: { oneOf: [event(text), event(ref('Chunk'), 'chunk')] }, example: { data: '1' } },
    { event: 'message', data: '1' },
  ],
])('an example %s becomes that of an item', (_title, media, example) => {
  expect(normaliseResponse({ content: { 'text/event-stream': media } }, root)).toMatchObject({
    content: { 'text/event-stream': { example } },
  })
})
