import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TypePrinter } from '../../emit/code/type-printer.ts'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { apiOf } from '../model.fixture.ts'
import { type KeywordEffect, keywords } from '../../specification/keywords.ts'
import { untyped } from './untyped-keywords.ts'

const text: JsonObject = { type: 'string' }
const pet: JsonObject = { type: 'object', properties: { kind: text } }
const list: JsonObject = { type: 'array', items: text }

/** A schema that says something with each keyword, and what it says without it. */
const samples: Readonly<Record<string, readonly [value: JsonValue, beside: JsonObject]>> = {
  type: ['string', {}],
  enum: [['a', 'b'], text],
  const: ['a', text],
  properties: [{ a: text }, { type: 'object' }],
  required: [['kind'], pet],
  additionalProperties: [text, { type: 'object' }],
  patternProperties: [{ '^x-': text }, { type: 'object' }],
  items: [text, { type: 'array' }],
  additionalItems: [text, { type: 'array', items: [{ type: 'number' }] }],
  prefixItems: [[text], { type: 'array' }],
  allOf: [[pet], {}],
  anyOf: [[pet, text], {}],
  oneOf: [[pet, text], {}],
  discriminator: [{ propertyName: 'kind' }, { oneOf: [{ $ref: '#/components/schemas/Cat' }] }],
  readOnly: [true, text],
  writeOnly: [true, text],
  contentMediaType: ['image/png', text],
  contentEncoding: ['base64', { ...text, contentMediaType: 'image/png' }],
  propertyNames: [{ pattern: '^x' }, { type: 'object' }],
  unevaluatedProperties: [text, { allOf: [pet] }],
  unevaluatedItems: [text, { allOf: [list] }],
  if: [{ required: ['kind'] }, { ...pet, else: { required: ['a'] } }],
  not: [{ const: 'a' }, text],
  contains: [text, list],
  dependentSchemas: [{ kind: pet }, pet],
  dependentRequired: [{ kind: ['a'] }, pet],
  dependencies: [{ kind: ['a'] }, pet],
  contentSchema: [pet, { ...text, contentMediaType: 'application/json' }],
  title: ['Title', text],
  description: ['Words.', text],
  deprecated: [true, text],
  default: ['a', text],
  format: ['date', text],
  minimum: [1, { type: 'number' }],
  maximum: [1, { type: 'number' }],
  exclusiveMinimum: [1, { type: 'number' }],
  exclusiveMaximum: [1, { type: 'number' }],
  multipleOf: [2, { type: 'number' }],
  minLength: [1, text],
  maxLength: [1, text],
  pattern: ['^a', text],
  minItems: [1, list],
  maxItems: [1, list],
  uniqueItems: [true, list],
  minProperties: [1, pet],
  maxProperties: [1, pet],
  externalDocs: [{ url: 'https://example.com' }, text],
  $ref: ['#/components/schemas/Cat', {}],
  $dynamicRef: ['#cat', {}],
}

/** Keywords that other stages read: `nullable` is `type` by then; examples are values of the reference. */
const elsewhere = new Set(['nullable', 'example', 'examples'])

/** Output of the packages for a schema in all views, and the codes of the notes about it. */
function outcome(schema: JsonObject): readonly [shown: string, codes: readonly string[]] {
  const members = { schema: { $ref: '#/components/schemas/Pet' } }
  const parts = {
    paths: {
      '/pets': {
        post: {
          operationId: 'createPet',
          requestBody: { content: { 'multipart/form-data': members, 'application/json': members } },
          responses: { 200: { description: 'OK', content: { 'application/json': members } } },
        },
      },
    },
    components: { schemas: { Cat: pet, Pet: { type: 'object', properties: { schema } }, Top: schema } },
  }
  const api = apiOf(parts)
  const printer = new TypePrinter(api)
  const declarations = api.schemas.flatMap((one) =>
    (['response', 'request', 'upload'] as const).map((view) => printer.declaration(one, view)),
  )
  const docs = api.schemas.map((one) => one.docs)
  const shown = JSON.stringify([declarations, docs], (key, value: unknown) => (key === 'schemas' ? undefined : value))
  return [shown, api.notes.map(({ code }) => code)]
}

function hasSample(effect: KeywordEffect): boolean {
  return effect !== 'none' && effect !== 'reference'
}

test('every keyword that the table has as noted has a note', () => {
  const noted = Object.entries(keywords).flatMap(([keyword, [, effect]]) => (effect === 'noted' ? [keyword] : []))
  expect(Object.keys(untyped).toSorted()).toEqual(noted.toSorted())
})

test('every keyword has a sample', () => {
  const wanted = Object.entries(keywords).flatMap(([keyword, [, effect]]) =>
    hasSample(effect) && !elsewhere.has(keyword) ? [keyword] : [],
  )
  expect(Object.keys(samples)).toEqual(expect.arrayContaining(wanted))
})

test.each(Object.entries(samples))('%s has an effect, or a note', (keyword, [value, beside]) => {
  const [shown, codes] = outcome({ ...beside, [keyword]: value })
  const [without] = outcome(beside)
  const note = untyped[keyword]
  if (note !== undefined) expect(codes).toContain(note.code)
  else expect(shown).not.toBe(without)
})

test.each<[string, JsonObject]>([
  ['not', { not: {} }],
  ['not', { not: true }],
  ['if', { if: pet }],
  ['dependentRequired', { ...pet, dependentRequired: {} }],
  ['propertyNames', { type: 'object', propertyNames: { enum: ['a'] } }],
  ['propertyNames', { type: 'object', propertyNames: { type: 'string' } }],
  ['unevaluatedProperties', { allOf: [pet], unevaluatedProperties: false }],
  ['unevaluatedProperties', { type: 'object', unevaluatedProperties: text }],
])('%s gives no note in %j', (_keyword, schema) => {
  expect(outcome(schema)[1]).toEqual([])
})

test('notes have the place of the keyword, in schemas of operations too, once per kind', () => {
  const schema = { type: 'object', properties: { 'a/b': { type: 'array', contains: text } } }
  const content = { 'application/json': { schema } }
  const api = apiOf({
    paths: { '/a': { get: { operationId: 'getA', responses: { 200: { description: 'OK', content } } } } },
    components: { schemas: { Pet: schema } },
  })
  expect(api.notes.map(({ place, message }) => [place?.pointer, message])).toEqual([
    [
      '#/components/schemas/Pet/properties/a~1b/contains',
      '`contains` is not part of the type (and 1 more of this kind)',
    ],
  ])
})

describe('the table of what is supported', () => {
  const path = new URL('../../../docs/openapi-support.md', import.meta.url)
  const rows = readFileSync(path, 'utf8').split('\n')
  const treatments = (keyword: string) =>
    rows.flatMap((row) => {
      const [, feature = '', treatment = ''] = row.split('|')
      return feature.split(/[^\w$]+/).includes(keyword) ? [treatment] : []
    })

  test.each(Object.entries(keywords))('has %s', (keyword, [, effect]) => {
    if (effect === 'documentation' || effect === 'reference' || effect === 'type') return
    const word = effect === 'none' ? /ignored|noted/ : /noted/
    expect(treatments(keyword).join()).toMatch(word)
  })
})

test.each([2 ** 60, -(2 ** 60), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  'the number %s is another one than the document has',
  (value) => {
    const schemas = { A: { enum: [value] }, B: { const: value }, C: { default: value } }
    const { notes } = apiOf({ components: { schemas } })
    expect(notes.map(({ code }) => code)).toEqual(['no-operations', 'digits-lost'])
  },
)
