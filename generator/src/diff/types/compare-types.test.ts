import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { diffOf, object, operation, type TestDocument, reported } from '../diff.fixture.ts'

const text = { type: 'string' }
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } })

/** `pets.save` takes and gives `Pet`, `cats.list` gives `Cat`. */
function shop(schemas: JsonObject): TestDocument {
  const give = (name: string): JsonObject => ({ '200': { description: 'OK', content: json(ref(name)) } })
  return {
    schemas: { Pet: object({}), Cat: object({}), ...schemas },
    paths: {
      ...operation({ requestBody: { required: true, content: json(ref('Pet')) }, responses: give('Pet') }),
      '/cats': { get: { operationId: 'list', 'x-sdk-group': 'cats', 'x-sdk-method': 'list', responses: give('Cat') } },
    },
  }
}

const named = (extra: JsonObject = {}): JsonObject => object({ 'name!': text, ...extra })

/** Ways to say the same. */
const same: readonly (readonly [name: string, before: JsonObject, after: JsonObject])[] = [
  [
    'a type moves behind a reference',
    { Pet: object({ tag: named() }) },
    { Pet: object({ tag: ref('Cat') }), Cat: named() },
  ],
  [
    'null as a type or as a member',
    { Pet: object({ n: { type: ['string', 'null'] } }) },
    { Pet: object({ n: { anyOf: [text, { type: 'null' }] } }) },
  ],
  [
    'constants or an enum',
    { Pet: { oneOf: [{ const: 'a' }, { const: 'b' }] } },
    { Pet: { type: 'string', enum: ['b', 'a'] } },
  ],
  [
    'a sum or one object',
    { Pet: { allOf: [named(), object({ b: text })] } },
    { Pet: object({ 'name!': text, b: text }) },
  ],
  ['members in another order', { Pet: { oneOf: [ref('Cat'), text] } }, { Pet: { oneOf: [text, ref('Cat')] } }],
  [
    'a union inside a union',
    { Pet: { oneOf: [{ oneOf: [text, named()] }, { type: 'boolean' }] } },
    { Pet: { oneOf: [text, named(), { type: 'boolean' }] } },
  ],
  ['a type that contains itself', { Pet: object({ child: ref('Pet') }) }, { Pet: object({ child: ref('Pet') }) }],
  [
    'a union that contains itself',
    { Pet: { oneOf: [text, ref('Pet'), { type: 'array', items: ref('Pet') }] } },
    { Pet: { oneOf: [text, { type: 'array', items: ref('Pet') }] } },
  ],
  [
    'prose wrapped otherwise',
    { Pet: { ...named(), description: 'One\npet.' } },
    { Pet: { ...named(), description: 'One pet.' } },
  ],
  [
    'members that only require',
    { Pet: { ...named({ b: text }), anyOf: [{ required: ['b'] }, { required: ['name'] }] } },
    { Pet: named({ b: text }) },
  ],
]

test.each(same)('no difference: %s', (_name, before, after) => {
  expect(reported(diffOf(shop(before), shop(after))).filter((line) => !/: Cat\b/.test(line))).toEqual([])
  expect(reported(diffOf(shop(after), shop(before))).filter((line) => !/: Cat\b/.test(line))).toEqual([])
})

test('what only one direction shows is compared in that direction', () => {
  const pet = (extra: JsonObject): TestDocument => shop({ Pet: object({ 'name!': text, ...extra }) })
  const [none, read, write] = [
    pet({}),
    pet({ 'id!': { ...text, readOnly: true } }),
    pet({ 'pin!': { ...text, writeOnly: true } }),
  ]
  expect(reported(diffOf(none, read))).toEqual(['response-field-added: Pet.id is new'])
  expect(reported(diffOf(read, none))).toEqual([
    'response-field-removed: Pet.id is gone',
    'type-removed: PetRequest is gone: `Pet` replaces it',
  ])
  expect(reported(diffOf(none, write))[0]).toBe('request-field-added-required: Pet.pin is new and required')
})

const different: readonly (readonly [name: string, before: JsonObject, after: JsonObject, want: readonly string[]])[] =
  [
    [
      'a type that contains itself',
      { Pet: object({ child: ref('Pet'), a: text }) },
      { Pet: object({ child: { anyOf: [ref('Pet'), { type: 'null' }] }, b: text }) },
      [
        'request-field-removed: Pet.a is gone',
        'response-nullable: Pet.child may be `null` now',
        'request-field-added: Pet.b is new',
      ],
    ],
    [
      'a base that several types share',
      { Base: named(), Pet: { allOf: [ref('Base'), object({ a: text })] }, Cat: { allOf: [ref('Base')] } },
      {
        Base: named({ 'age!': { type: 'integer' } }),
        Pet: { allOf: [ref('Base'), object({ a: text })] },
        Cat: { allOf: [ref('Base')] },
      },
      ['request-field-added-required: Base.age is new and required'],
    ],
    [
      'members of a union, distinguished by a constant',
      { Pet: { oneOf: [object({ 'type!': { const: 'a' }, x: text }), object({ 'type!': { const: 'b' } })] } },
      { Pet: { oneOf: [object({ 'type!': { const: 'b' } }), object({ 'type!': { const: 'a' } })] } },
      ['request-field-removed: Pet.x is gone'],
    ],
    [
      'another component in a union',
      { Pet: { oneOf: [ref('Cat')] }, Dog: object({ bark: text }) },
      { Pet: { oneOf: [ref('Cat'), ref('Dog')] }, Dog: object({ bark: text }) },
      ['response-type-widened: Pet may be `Dog` now'],
    ],
    [
      'fields deep inside',
      { Pet: object({ 'tags!': { type: 'array', items: object({ by: object({ 'odd name': text }) }) } }) },
      { Pet: object({ 'tags!': { type: 'array', items: object({ by: object({}) }) } }) },
      ["request-field-removed: Pet.tags[].by['odd name'] is gone"],
    ],
    [
      'a value of any type',
      { Cat: {} },
      { Cat: text },
      ['response-variant-removed: Cat is `string` now, was of any type'],
    ],
  ]

test.each(different)('difference: %s', (_name, before, after, want) => {
  expect(reported(diffOf(shop(before), shop(after)))).toEqual(want)
})

test('a change inside a shared type is reported once, with its uses, their direction and its place', () => {
  const { changes } = diffOf(
    shop({
      Tag: named(),
      Pet: object({ tag: ref('Tag') }),
      Cat: object({ tags: { type: 'array', items: ref('Tag') } }),
    }),
    shop({
      Tag: object({ name: text }),
      Pet: object({ tag: ref('Tag') }),
      Cat: object({ tags: { type: 'array', items: ref('Tag') } }),
    }),
  )
  expect(changes).toEqual([
    {
      id: 'response-field-optional Tag.name is optional now',
      code: 'response-field-optional',
      severity: 'breaking',
      subject: 'Tag.name',
      message: 'is optional now',
      operations: [
        { name: 'catsList', by: 'response' },
        { name: 'petsSave', by: 'both' },
      ],
      before: {
        text: 'name: string',
        place: expect.objectContaining({ file: 'old.yaml', pointer: '#/components/schemas/Tag/properties/name' }),
      },
      after: { text: 'name?: string', place: expect.objectContaining({ file: 'new.yaml' }) },
    },
  ])
})

test('a place that refers to another component is reported by its own name', () => {
  const listed = (schema: JsonObject): TestDocument => ({
    schemas: { Pet: named() },
    paths: operation({ responses: { '200': { description: 'OK', content: json(schema) } } }),
  })
  const list = { type: 'array', items: ref('Pet') }
  const pairs: readonly (readonly [JsonObject, JsonObject])[] = [
    [list, ref('Pet')],
    [ref('Pet'), list],
    [object({ owner: text }), object({ owner: ref('Pet') })],
    [object({ owner: ref('Pet') }), object({ owner: text })],
  ]
  expect(pairs.flatMap(([before, after]) => reported(diffOf(listed(before), listed(after))))).toEqual([
    'response-type-changed: PetsSaveResponse is `object` now, was `array`',
    'response-type-changed: PetsSaveResponse is `array` now, was `object`',
    'response-type-changed: PetsSaveResponse.owner is `object` now, was `string`',
    'response-type-changed: PetsSaveResponse.owner is `string` now, was `object`',
  ])
})
