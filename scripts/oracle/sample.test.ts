import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../generator/src/lib/json.ts'
import { mixtures, mutants } from './near-misses.ts'
import { Sampler, take } from './sample.ts'

const a = { type: ['object'], properties: { a: { type: ['string'] } } }

test.each<[schema: JsonObject, values: readonly JsonValue[]]>([
  [{ type: ['string', 'null'] }, ['text', null]],
  [{ enum: ['x', 1] }, ['x', 1]],
  [{ ...a, required: ['a'] }, [{ a: 'text' }, { a: 'text' }, { a: 'text' }]],
  [a, [{}, { a: 'text' }, { a: 'text' }]],
  [{ type: ['array'], items: { type: ['boolean'] } }, [[], [true], [false]]],
  [{ anyOf: [{ const: 1 }, { const: 2 }] }, [1, 2]],
  [{ allOf: [a, { required: ['b'], properties: { b: { const: 1 } } }] }, [{ b: 1 }, { b: 1, a: 'text' }]],
  [{ $ref: '#/$defs/list' }, [{ name: 'text' }, { name: 'text', next: { name: 'text' } }]],
  [{ $ref: '#/$defs/endless' }, []],
])('values of %j', (schema, values) => {
  const list = {
    type: ['object'],
    required: ['name'],
    properties: { name: { type: ['string'] }, next: { $ref: '#/$defs/list' } },
  }
  const endless = { type: ['object'], required: ['next'], properties: { next: { $ref: '#/$defs/endless' } } }
  const made = take(new Sampler({ list, endless }).samples(schema), 50)
  expect(made.slice(0, values.length)).toEqual(values)
  expect(made.length === 0).toBe(values.length === 0)
})

test('near misses change one thing each', () => {
  const values = [...mutants({ a: 'x', b: [1] })].map(({ value }) => value)
  expect(values).toEqual(expect.arrayContaining([null, { b: [1] }, { a: 42, b: [1] }, { a: 'x', b: [null] }]))
  expect([...mutants({ a: 1 })].filter(({ isExtended }) => isExtended)).toEqual([
    { value: { a: 1, undeclaredMember: true }, isExtended: true },
  ])
})

test('mixtures have the name of one variant and the body of another', () => {
  expect(
    mixtures([
      { kind: 'a', x: 1 },
      { kind: 'b', y: 1 },
    ]),
  ).toEqual([
    { kind: 'b', x: 1 },
    { kind: 'a', y: 1 },
  ])
})
