import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../generator/src/lib/json.ts'
import { closedness, deviations, openValues } from './deviations.ts'
import { Judge } from './judge.ts'
import type { View } from './read-document.ts'
import { upgrade } from './upgrade.ts'

type Given = readonly [schema: JsonObject, value: JsonValue]

function verdict(schemas: JsonObject, value: JsonValue, { view = 'response' as View, isExtended = false } = {}) {
  const document = upgrade({ openapi: '3.0.3', components: { schemas } })
  return new Judge(document, view, Object.keys(schemas)).judge('A', value, isExtended)?.expected
}

const a = { type: 'object', properties: { a: { type: 'string' } } }

test.each<Given>([
  [{ type: 'string' }, 1],
  [{ ...a, required: ['a'] }, {}],
  [{ allOf: [a, { required: ['a'] }] }, {}],
  [{ enum: ['x', 'y'] }, 'z'],
  [{ type: 'array', items: { type: 'number' } }, ['x']],
  [{ type: 'string' }, null],
  [{ ...a, required: ['a', ''] }, { '': 1 }],
  [{ type: 'object', properties: { length: {}, size: {} }, required: ['size'] }, 'text'],
  [{ type: 'object', properties: { length: {} } }, 42],
])('%j: a type has to refuse %j', (schema, value) => {
  expect(verdict({ A: schema }, value)).toBe('refused')
})

test.each<Given>([
  [{ type: 'string', nullable: true }, null],
  [{ type: 'string', pattern: '^a', maxLength: 1 }, 'text'],
  [{ type: 'object', nullable: true, allOf: [a] }, { a: 'x' }],
  [a, { a: 'x', other: 1 }],
  [{ type: 'string', enum: ['x'], 'x-sdk-open-enum': true }, 'y'],
  [{ type: 'string', not: { maxLength: 2 } }, 'text'],
  [{ required: ['a'], prefixItems: [{}] }, ['x']],
])('%j: a type has to take %j', (schema, value) => {
  expect(verdict({ A: schema }, value)).toBe('accepted')
})

const excused: Readonly<Record<string, Given>> = {
  integer: [{ type: 'integer' }, 1.5],
  'exactly one of oneOf': [{ oneOf: [{ type: 'number' }, { type: 'integer' }] }, 1],
  'not, but for nothing at all': [{ type: 'string', not: { enum: ['x'] } }, 'x'],
  conditions: [{ ...a, dependentRequired: { a: ['b'] } }, { a: 'x' }],
  'contains, unevaluatedItems and the length of lists': [{ type: 'array', contains: { type: 'number' } }, []],
  'additionalProperties and patternProperties beside properties': [
    { ...a, additionalProperties: { type: 'number' } },
    { b: 'x' },
  ],
  'unevaluatedProperties, but for false': [{ allOf: [a], unevaluatedProperties: { type: 'number' } }, { b: 'x' }],
  'propertyNames without a list of names': [{ type: 'object', propertyNames: { const: 'a' } }, { b: 1 }],
  'values that contradict the type or the list beside them, null among them': [{ const: 1, enum: ['x', null] }, 1],
  'values that are no objects, where every member asked for is one that they have': [
    { properties: { toString: {}, valueOf: {} }, required: ['valueOf'], anyOf: [a] },
    42,
  ],
  'required members with a name that every object has, such as toString': [
    { type: 'object', required: ['toString'] },
    {},
  ],
  'nullable where the specification gives it no effect': [{ nullable: true, oneOf: [a, { type: 'number' }] }, null],
}

describe('a deviation that is listed', () => {
  test.each(deviations)('$what: the type may do either', ({ what }) => {
    const [schema, value] = excused[what] ?? [{}, null]
    expect(verdict({ A: schema }, value)).toBeUndefined()
  })

  test(`${openValues.what}: only of literals`, () => {
    const listed = { enum: [{ a: [{ b: 1 }] }, 'x'] }
    expect(verdict({ A: listed }, { a: [{ b: 1, c: 2 }], d: 3 })).toBeUndefined()
    expect(verdict({ A: listed }, { a: [{ b: 1 }], d: 3 }, { isExtended: true })).toBe('refused')
    expect(verdict({ A: listed }, { a: [] })).toBe('refused')
  })

  test(`${closedness.what}: only of literals`, () => {
    const closed = { ...a, additionalProperties: false }
    expect(verdict({ A: closed }, { a: 'x', other: 1 })).toBeUndefined()
    expect(verdict({ A: closed }, { a: 'x', other: 1 }, { isExtended: true })).toBe('refused')
  })
})

describe('a view', () => {
  const created = { properties: { id: { type: 'string', readOnly: true } } }
  const schemas = {
    A: { allOf: [{ $ref: '#/components/schemas/B' }, created] },
    B: { type: 'object', required: ['id'] },
  }

  test('asks for what is read-only in responses', () => {
    expect(verdict(schemas, {})).toBe('refused')
    expect(verdict(schemas, { id: 'x' })).toBe('accepted')
  })

  test('says nothing of it in requests', () => {
    expect(verdict(schemas, {}, { view: 'request' })).toBe('accepted')
    expect(verdict(schemas, { id: 'x' }, { view: 'request' })).toBeUndefined()
  })
})

describe('a discriminator', () => {
  const kind = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } }
  const mapping = { b: '#/components/schemas/B' }
  const discriminator = { propertyName: 'kind', mapping }
  const union = { A: { oneOf: [{ $ref: '#/components/schemas/B' }], discriminator }, B: kind }
  const parent = {
    A: { allOf: [{ $ref: '#/components/schemas/P' }] },
    P: { ...kind, discriminator: { propertyName: 'kind' } },
  }

  test.each([
    ['a variant by its mapping', union, 'b', 'accepted'],
    ['a variant by another value', union, 'c', 'refused'],
    ['what is built on a parent by its name', parent, 'A', 'accepted'],
    ['what is built on a parent by another', parent, 'P', 'refused'],
  ] as const)('tells %s', (_title, schemas, value, expected) => {
    expect(verdict(schemas, { kind: value })).toBe(expected)
  })
})
