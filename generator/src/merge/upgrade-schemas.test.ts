import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { runPass } from '../normalise/pass.fixture.ts'
import { upgradeSchemas } from './upgrade-schemas.ts'

const upgrade = (schema: JsonObject, openapi = '3.0.3'): JsonValue | undefined =>
  runPass(upgradeSchemas, { openapi, components: { schemas: { A: schema } } }, 'components', 'schemas', 'A')

const ref = { $ref: '#/components/schemas/B' }

describe('OpenAPI 3.0 to 3.1', () => {
  test.each<[name: string, given: JsonObject, want: JsonValue]>([
    ['nullable type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['nullable: false', { type: 'string', nullable: false }, { type: 'string' }],
    ['nullable type list', { type: ['string', 'null'], nullable: true }, { type: ['string', 'null'] }],
    [
      'nullable enum',
      { type: 'string', nullable: true, enum: ['a', 'b'] },
      { type: ['string', 'null'], enum: ['a', 'b', null] },
    ],
    [
      'nullable enum with null',
      { type: 'string', nullable: true, enum: ['a', null] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    ['nullable enum without type', { nullable: true, enum: ['a'] }, { enum: ['a', null] }],
    [
      'nullable reference',
      { ...ref, nullable: true, description: 'D' },
      { description: 'D', anyOf: [ref, { type: 'null' }] },
    ],
    [
      'nullable allOf of one',
      { nullable: true, allOf: [ref], description: 'D' },
      { description: 'D', anyOf: [ref, { type: 'null' }] },
    ],
    [
      'nullable allOf of two',
      { nullable: true, allOf: [ref, { type: 'object' }], 'x-a': 1 },
      { 'x-a': 1, anyOf: [{ allOf: [ref, { type: 'object' }] }, { type: 'null' }] },
    ],
    [
      'nullable type with allOf',
      { type: 'object', nullable: true, allOf: [ref] },
      { anyOf: [{ type: 'object', allOf: [ref] }, { type: 'null' }] },
    ],
    [
      'nullable oneOf',
      { nullable: true, oneOf: [ref, { type: 'string' }] },
      { oneOf: [ref, { type: 'string' }, { type: 'null' }] },
    ],
    [
      'nullable anyOf that admits null',
      { nullable: true, anyOf: [ref, { type: ['string', 'null'] }] },
      { anyOf: [ref, { type: ['string', 'null'] }] },
    ],
    ['nullable variant', { oneOf: [{ type: 'string', nullable: true }] }, { oneOf: [{ type: ['string', 'null'] }] }],
    ['nullable object without type', { nullable: true, properties: {} }, { type: ['object', 'null'], properties: {} }],
    ['nullable array without type', { nullable: true, items: {} }, { type: ['array', 'null'], items: {} }],
    [
      'nullable alone as a variant',
      { anyOf: [ref, { nullable: true, description: 'None' }] },
      { anyOf: [ref, { description: 'None', type: 'null' }] },
    ],
    ['nullable alone as a property', { properties: { oneOf: { nullable: true } } }, { properties: { oneOf: {} } }],
    ['nullable without type', { nullable: true, description: 'Any' }, { description: 'Any' }],
    [
      'exclusive bounds',
      { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true, type: 'number' },
      { exclusiveMinimum: 1, exclusiveMaximum: 9, type: 'number' },
    ],
    ['inclusive bounds', { minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
    ['exclusive without bound', { exclusiveMaximum: true, type: 'number' }, { type: 'number' }],
    ['numeric bounds', { exclusiveMinimum: 1 }, { exclusiveMinimum: 1 }],
    [
      'siblings of a reference',
      { ...ref, type: 'object', required: ['a'], description: 'D', 'x-a': 1 },
      { ...ref, description: 'D', 'x-a': 1 },
    ],
    [
      'deep',
      { properties: { nullable: { type: 'array', items: { type: 'string', nullable: true } } } },
      { properties: { nullable: { type: 'array', items: { type: ['string', 'null'] } } } },
    ],
    [
      'data',
      { example: { type: 'x', nullable: true }, default: { nullable: true }, enum: [{ nullable: true }] },
      { example: { type: 'x', nullable: true }, default: { nullable: true }, enum: [{ nullable: true }] },
    ],
    [
      'a property called example',
      { properties: { example: { type: 'string', nullable: true } } },
      { properties: { example: { type: ['string', 'null'] } } },
    ],
  ])('%s', (_name, given, want) => {
    expect(JSON.stringify(upgrade(given))).toBe(JSON.stringify(want))
  })

  test('the version follows', () => {
    expect(runPass(upgradeSchemas, { openapi: '3.0.3' }, 'openapi')).toBe('3.1.1')
    expect(runPass(upgradeSchemas, { openapi: '3.2.0' }, 'openapi')).toBe('3.2.0')
  })
})

test('in 3.1, members beside a reference count', () => {
  expect(upgrade({ ...ref, required: ['a'] }, '3.1.0')).toEqual({ ...ref, required: ['a'] })
  expect(upgrade({ type: 'string', nullable: true }, '3.1.0')).toEqual({ type: ['string', 'null'] })
})

test('a document without anything to upgrade is returned as it is', () => {
  const document = { openapi: '3.1.1', components: { schemas: { A: { type: 'string' } } } }
  expect(upgradeSchemas(document)).toBe(document)
})
