import { expect, test } from 'vitest'
import type { JsonValue } from '../lib/json.ts'
import { definitionDifference } from './definition-difference.ts'

const root = { openapi: '3.1.0' }
const old = { openapi: '3.0.3' }
const compare = (one: JsonValue, other: JsonValue, facts: boolean, key = ''): string | undefined =>
  definitionDifference({ value: one, root }, { value: other, root }, key, facts)

test.each([
  ['the order of members', { type: 'object', minProperties: 1 }, { minProperties: 1, type: 'object' }],
  ['the order of required names', { required: ['a', 'b'] }, { required: ['b', 'a'] }],
  ['the order of listed values', { enum: ['a', 1, null] }, { enum: [null, 'a', 1] }],
  ['the order of types', { type: ['string', 'null'] }, { type: ['null', 'string'] }],
  ['a list of one type', { type: ['string'] }, { type: 'string' }],
  ['nullable', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  ['a bound that is excluded', { minimum: 0, exclusiveMinimum: true }, { exclusiveMinimum: 0 }],
  [
    'the order of parameters',
    {
      parameters: [
        { name: 'a', in: 'query' },
        { name: 'b', in: 'query' },
      ],
    },
    {
      parameters: [
        { name: 'b', in: 'query' },
        { name: 'a', in: 'query' },
      ],
    },
  ],
] as const)('%s does not count', (_, one, other) => {
  expect(compare(one, other, false)).toBeUndefined()
})

test.each([
  ['a description', { description: 'One' }, { description: 'Two' }, '#/description'],
  ['a description that is missing', { type: 'string', description: 'One' }, { type: 'string' }, '#/description'],
  ['a title inside', { items: { title: 'One' } }, { items: { title: 'Two' } }, '#/items/title'],
  ['an example', { example: 1 }, { example: 2 }, '#/example'],
  ['examples', { examples: [1] }, { examples: { a: { value: 1 } } }, '#/examples'],
  ['an extension that nothing reads', { 'x-a': 1 }, { 'x-a': 2 }, '#/x-a'],
  ['external documentation', { externalDocs: { url: 'a' } }, {}, '#/externalDocs'],
] as const)('%s is a text', (_, one, other, place) => {
  expect(compare(one, other, true)).toBeUndefined()
  expect(compare(one, other, false)).toBe(place)
})

test.each([
  ['a type', { type: 'string' }, { type: 'number' }, '#/type'],
  ['a listed value', { enum: ['a'] }, { enum: ['a', 'b'] }, '#/enum'],
  ['a required name', { required: ['a'] }, {}, '#/required'],
  ['null', { type: 'string', nullable: true }, { type: 'string' }, '#/type'],
  [
    'a property called description',
    { properties: { description: {} } },
    { properties: {} },
    '#/properties/description',
  ],
  ['the description of a default', { default: { description: 'a' } }, { default: {} }, '#/default/description'],
  ['the order of a default', { default: { enum: [1, 2] } }, { default: { enum: [2, 1] } }, '#/default/enum/0'],
  ['an extension that is read', { 'x-sdk-name': 'a' }, { 'x-sdk-name': 'b' }, '#/x-sdk-name'],
  ['a text in one', { 'x-fern-streaming': { title: 'a' } }, { 'x-fern-streaming': {} }, '#/x-fern-streaming/title'],
  ['the order of variants', { oneOf: [{ type: 'string' }, {}] }, { oneOf: [{}, { type: 'string' }] }, '#/oneOf/0/type'],
  ['the order of tags', { tags: ['a', 'b'] }, { tags: ['b', 'a'] }, '#/tags/0'],
  ['one more parameter', { parameters: [] }, { parameters: [{ name: 'a', in: 'query' }] }, '#/parameters'],
  ['another kind of value', { items: [] }, { items: {} }, '#/items'],
] as const)('%s is a fact', (_, one, other, place) => {
  expect(compare(one, other, true)).toBe(place)
})

test('what stands beside a reference counts by the version of its document', () => {
  const value = { $ref: '#/components/schemas/A', required: ['b'] }
  const bare = { value: { $ref: '#/components/schemas/A' }, root }
  expect(definitionDifference({ value, root: old }, bare, '', true)).toBeUndefined()
  expect(definitionDifference({ value, root }, bare, '', true)).toBe('#/required')
})

test.each([
  ['in one of them', { $ref: '#/components/schemas/A' }, { type: 'string' }, undefined],
  [
    'through another reference',
    { items: { $ref: '#/components/schemas/B' } },
    { items: { type: 'string' } },
    undefined,
  ],
  ['to something else', { $ref: '#/components/schemas/A' }, { type: 'number' }, '#/type'],
  ['to nothing', { $ref: '#/components/schemas/C' }, { type: 'string' }, '#/$ref'],
  ['in both, of other names', { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }, '#/$ref'],
  ['with more beside it', { $ref: '#/components/schemas/A', maxLength: 1 }, { type: 'string' }, '#/$ref'],
] as const)('a reference %s', (_, one, other, place) => {
  const schemas = { A: { type: 'string' }, B: { $ref: '#/components/schemas/A' } }
  const side = (value: JsonValue) => ({ value, root: { ...root, components: { schemas } } })
  expect(definitionDifference(side(one), side(other), '', true)).toBe(place)
  expect(definitionDifference(side(other), side(one), '', true) === undefined).toBe(place === undefined)
})

test('parameters that are references are compared by what they name', () => {
  const components = { parameters: { A: { name: 'a', in: 'query' }, B: { name: 'b', in: 'query' } } }
  const [a, b] = [{ $ref: '#/components/parameters/A' }, { $ref: '#/components/parameters/B' }]
  const side = (parameters: JsonValue) => ({ value: { parameters }, root: { ...root, components } })
  expect(definitionDifference(side([a, b]), side([b, a]), '', true)).toBeUndefined()
})

test.each([
  ['a component called description', '', '#'],
  ['the description of a path', 'description', undefined],
] as const)('%s', (_, key, difference) => {
  expect(compare('one', 'two', true, key)).toBe(difference)
})
