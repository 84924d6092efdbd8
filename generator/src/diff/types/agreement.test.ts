import { assert, constant, constantFrom, letrec, nat, oneof, pre, property, subarray, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { TypePrinter } from '../../emit/code/type-printer.ts'
import type { JsonObject, JsonValue } from '../../json.ts'
import { apiOf } from '../../model/testing.ts'
import { diffOf, exchanged, object } from '../diff.fixture.ts'

const text = { type: 'string' }
const base = { Base: object({ a: text, 'b!': text }), Cat: { allOf: [{ $ref: '#/components/schemas/Base' }] } }
const ref = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` })

/** What of the differences is more than documentation. */
function told(before: JsonObject, after: JsonObject): readonly string[] {
  const [old, now] = [before, after].map((schema) => {
    const document = exchanged(schema)
    return { ...document, schemas: { ...base, ...document.schemas } }
  })
  if (old === undefined || now === undefined) return []
  return diffOf(old, now)
    .changes.filter(({ severity }) => severity !== 'documentation')
    .map(({ message }) => message)
}

test.each<[string, JsonObject, JsonObject]>([
  ['a tuple becomes a list', { prefixItems: [text] }, { type: 'array', items: text }],
  ['an item of a tuple', { prefixItems: [text, text] }, { prefixItems: [text, { type: 'boolean' }] }],
  ['fewer items of a tuple', { prefixItems: [text, text] }, { prefixItems: [text, text], minItems: 1 }],
  ['a member beside a reference', ref('Base'), { ...ref('Base'), properties: { c: text } }],
  ['required beside a reference', ref('Base'), { ...ref('Base'), required: ['a'] }],
  [
    'a pattern of names',
    object({ a: text, p: { type: 'object', patternProperties: { '^x': text } } }),
    object({ a: text, p: { type: 'object', patternProperties: { '^x': { type: 'integer' } } } }),
  ],
  [
    'names that are listed',
    { type: 'object', propertyNames: { enum: ['a'] } },
    { type: 'object', propertyNames: { enum: ['b'] } },
  ],
  ['what is required and described nowhere', object({ a: text }), { ...object({ a: text }), required: ['z'] }],
  ['known texts beside any text', text, { anyOf: [text, { enum: ['a'] }] }],
  ['an object as a constant', { const: { a: 1 } }, { const: { a: 2 } }],
])('%s', (_name, before, after) => {
  expect(told(before, after)).not.toEqual([])
})

const places = letrec<{ schema: JsonValue }>((tie) => ({
  schema: oneof(
    { maxDepth: 3, depthSize: 'small' },
    constant({ type: 'string' }),
    constantFrom(ref('Base'), ref('Cat'), { enum: ['x', 'y'] }),
    tie('schema').map((items): JsonValue => ({ type: 'array', items })),
    tie('schema').map((item): JsonValue => ({ prefixItems: [item, { type: 'integer' }] })),
    tuple(tie('schema'), subarray(['p', 'q', 'a'])).map(([p, required]): JsonValue => ({
      type: 'object',
      properties: { p, q: { type: 'integer' } },
      required,
    })),
    tie('schema').map((others): JsonValue => ({ type: 'object', additionalProperties: others })),
    tie('schema').map((others): JsonValue => ({ type: 'object', patternProperties: { '^x': others } })),
    tie('schema').map((p): JsonValue => ({ allOf: [ref('Base'), { properties: { p } }], required: ['a'] })),
    tie('schema').map((p): JsonValue => ({ ...ref('Base'), properties: { p } })),
    tuple(tie('schema'), tie('schema')).map((members): JsonValue => ({ oneOf: members })),
    tie('schema').map((one): JsonValue => ({ anyOf: [one, { type: 'null' }] })),
  ),
}))

/** The declaration of `Pet` in a response, without its comments. */
function printed(schema: JsonObject): string {
  const parts = { paths: {}, components: { schemas: { ...base, Pet: schema } } }
  const api = apiOf(parts)
  const printer = new TypePrinter(api)
  const pet = api.schemas.find(({ key }) => key === 'Pet')
  return pet === undefined
    ? ''
    : JSON.stringify(printer.declaration(pet, 'response'), (key, value: unknown) =>
        key === 'schemas' ? undefined : value,
      )
}

test('what the types package shows, the diff tells', () => {
  assert(
    property(places.schema, nat({ max: 5 }), (place, index) => {
      const before = { type: 'object', properties: { root: place } }
      let count = 0
      const after: JsonObject = JSON.parse(JSON.stringify(before), (_key, value: JsonValue) =>
        JSON.stringify(value) === '{"type":"string"}' && count++ === index ? { type: 'boolean' } : value,
      )
      pre(printed(before) !== printed(after))
      expect(told(before, after)).not.toEqual([])
    }),
    { numRuns: 300 },
  )
})
