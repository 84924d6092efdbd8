import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../json.ts'
import { readSchemas } from './schemas.ts'
import type { Field, Shape } from './shape.ts'
import { Shapes } from './shapes.ts'
import { NameRegistry } from './identifiers.ts'
import { Reader } from './reader.ts'
import { documentOf } from './testing.ts'

function shapesOf(schemas: JsonObject): Shapes {
  const document = documentOf({ components: { schemas } })
  return new Shapes(document.value, readSchemas(new Reader(document), new NameRegistry()))
}

const plain = (name: 'string' | 'null' | 'number'): Shape => ({ kind: 'plain', name })
const field = (name: string, shape: Shape, more: Partial<Field> = {}): Field => ({
  name,
  shape,
  required: false,
  deprecated: false,
  description: undefined,
  limits: '',
  fallback: undefined,
  ...more,
})
const fields = (...list: readonly Field[]): Shape => ({ kind: 'fields', fields: list, others: undefined })

const a = { type: 'object', properties: { a: { type: 'string' } } }
const b = { type: 'object', properties: { b: { type: 'number', default: 1, minimum: 0 } }, required: ['b'] }
const shapeOfB = field('b', plain('number'), { required: true, fallback: 1, limits: 'At least 0.' })

describe('open', () => {
  test.each<[string, JsonObject, Shape]>([
    ['a simple type', { type: 'string' }, plain('string')],
    ['a nullable type', { type: ['string', 'null'] }, { kind: 'choice', options: [plain('string'), plain('null')] }],
    ['values', { enum: ['a', 'b'] }, { kind: 'values', values: ['a', 'b'], open: false }],
    ['open values', { enum: ['a'], 'x-sdk-open-enum': true }, { kind: 'values', values: ['a'], open: true }],
    [
      'a list of a named type',
      { type: 'array', items: { $ref: '#/components/schemas/A' } },
      { kind: 'list', item: { kind: 'named', name: 'A' } },
    ],
    ['an object', b, fields(shapeOfB)],
    [
      'a map',
      { type: 'object', additionalProperties: { type: 'string' } },
      { kind: 'fields', fields: [], others: plain('string') },
    ],
    ['a reference', { $ref: '#/components/schemas/A' }, fields(field('a', plain('string')))],
    [
      'objects together are one',
      { allOf: [{ $ref: '#/components/schemas/A' }, b], required: ['a'] },
      fields(field('a', plain('string'), { required: true }), shapeOfB),
    ],
    [
      'what else is together stays apart',
      { allOf: [{ $ref: '#/components/schemas/A' }, { oneOf: [a, b] }] },
      {
        kind: 'sum',
        parts: [
          { kind: 'named', name: 'A' },
          { kind: 'choice', options: [fields(field('a', plain('string'))), fields(shapeOfB)] },
        ],
      },
    ],
    ['a circle of references', { $ref: '#/components/schemas/Circle' }, { kind: 'plain', name: 'unknown' }],
    ['nothing', {}, { kind: 'plain', name: 'unknown' }],
  ])('%s', (_title, schema, want) => {
    const shapes = shapesOf({ A: a, Circle: { $ref: '#/components/schemas/Circle' }, Test: schema })
    expect(shapes.open({ pointer: '#/components/schemas/Test' })).toEqual(want)
  })
})

test('a mention is a name; a field without words takes those of its type', () => {
  const shapes = shapesOf({
    A: { ...a, description: 'Of A.' },
    B: { type: 'object', properties: { a: { $ref: '#/components/schemas/A' } } },
  })
  expect(shapes.mention({ pointer: '#/components/schemas/B' })).toEqual({ kind: 'named', name: 'B' })
  expect(shapes.open({ pointer: '#/components/schemas/B' })).toEqual(
    fields(field('a', { kind: 'named', name: 'A' }, { description: 'Of A.' })),
  )
})

test('a schema in itself, without a name, ends', () => {
  const shapes = shapesOf({ A: { type: 'object', properties: { a: { $ref: '#/components/schemas/A/properties/a' } } } })
  expect(JSON.stringify(shapes.open({ pointer: '#/components/schemas/A' })).length).toBeLessThan(1000)
})
