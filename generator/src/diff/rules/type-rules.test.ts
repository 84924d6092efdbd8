import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { diffOf, exchanged, given, object, taken, reported } from '../diff.fixture.ts'

const text = { type: 'string' }
const maybe = { type: ['string', 'null'] }
const closed = (...values: readonly string[]): JsonObject => ({ type: 'string', enum: values })
const open = (...values: readonly string[]): JsonObject => ({ ...closed(...values), 'x-sdk-open-enum': true })
const number = { type: 'integer' }
const a = object({ 'type!': { const: 'a' }, x: text })
const b = object({ 'type!': { const: 'b' }, y: text })

/** A difference in the schema `Pet`, its code in responses, and its code in requests. */
const table: readonly (readonly [name: string, before: JsonObject, after: JsonObject, taken: string, given: string])[] =
  [
    [
      'optional field',
      object({}),
      object({ n: text }),
      'request-field-added: Pet.n is new',
      'response-field-added: Pet.n is new',
    ],
    [
      'required field',
      object({}),
      object({ 'n!': text }),
      'request-field-added-required: Pet.n is new and required',
      'response-field-added: Pet.n is new',
    ],
    [
      'field gone',
      object({ n: text }),
      object({}),
      'request-field-removed: Pet.n is gone',
      'response-field-removed: Pet.n is gone',
    ],
    [
      'became required',
      object({ n: text }),
      object({ 'n!': text }),
      'request-field-required: Pet.n is required now',
      'response-field-required: Pet.n is required now',
    ],
    [
      'became optional',
      object({ 'n!': text }),
      object({ n: text }),
      'request-field-optional: Pet.n is optional now',
      'response-field-optional: Pet.n is optional now',
    ],
    [
      'became nullable',
      object({ n: text }),
      object({ n: maybe }),
      'request-nullable: Pet.n may be `null` now',
      'response-nullable: Pet.n may be `null` now',
    ],
    [
      'never null',
      object({ n: maybe }),
      object({ n: text }),
      'request-not-nullable: Pet.n may no longer be `null`',
      'response-not-nullable: Pet.n may no longer be `null`',
    ],
    [
      'closed value added',
      closed('a'),
      closed('a', 'b'),
      'request-value-added: Pet has the new value `"b"`',
      'response-value-added: Pet has the new value `"b"`',
    ],
    [
      'open value added',
      open('a'),
      open('a', 'b'),
      'request-value-added: Pet has the new value `"b"`',
      'response-open-value-added: Pet has the new value `"b"`',
    ],
    [
      'closed value lost',
      closed('a', 'b'),
      closed('a'),
      'request-value-removed: Pet has lost the value `"b"`',
      'response-value-removed: Pet has lost the value `"b"`',
    ],
    [
      'open value lost',
      open('a', 'b'),
      open('a'),
      'request-value-removed: Pet has lost the value `"b"`',
      'response-open-value-removed: Pet has lost the value `"b"`',
    ],
    [
      'enum opened',
      closed('a'),
      open('a'),
      'request-enum-opened: Pet allows values that are not listed',
      'response-enum-opened: Pet allows values that are not listed',
    ],
    [
      'enum closed',
      open('a'),
      closed('a'),
      'request-enum-closed: Pet allows the listed values only',
      'response-enum-closed: Pet allows the listed values only',
    ],
    [
      'values known',
      text,
      open('a'),
      'known-values-changed: Pet has known values now',
      'known-values-changed: Pet has known values now',
    ],
    [
      'string listed',
      text,
      closed('a'),
      'request-enum-closed: Pet accepts `"a"` only',
      'response-enum-closed: Pet accepts `"a"` only',
    ],
    [
      'list lifted',
      closed('a'),
      text,
      'request-enum-opened: Pet may be any `string` now',
      'response-enum-opened: Pet may be any `string` now',
    ],
    [
      'another member',
      { oneOf: [a] },
      { oneOf: [a, b] },
      'request-variant-added: Pet may be `{ type: "b" }` now',
      'response-type-widened: Pet may be `{ type: "b" }` now',
    ],
    [
      'a third member',
      { oneOf: [a, b] },
      { oneOf: [a, b, text] },
      'request-variant-added: Pet may be `string` now',
      'response-variant-added: Pet may be `string` now',
    ],
    [
      'member gone',
      { oneOf: [a, b] },
      { oneOf: [a] },
      'request-variant-removed: Pet is no longer `{ type: "b" }`',
      'response-variant-removed: Pet is no longer `{ type: "b" }`',
    ],
    [
      'or a number',
      text,
      { type: ['string', 'integer'] },
      'request-variant-added: Pet may be `number` now',
      'response-type-widened: Pet may be `number` now',
    ],
    [
      'another type',
      object({ n: text }),
      object({ n: number }),
      'request-type-changed: Pet.n is `number` now, was `string`',
      'response-type-changed: Pet.n is `number` now, was `string`',
    ],
    [
      'items',
      { type: 'array', items: text },
      { type: 'array', items: number },
      'request-type-changed: Pet[] is `number` now, was `string`',
      'response-type-changed: Pet[] is `number` now, was `string`',
    ],
    [
      'tighter',
      object({ n: { ...text, maxLength: 9 } }),
      object({ n: { ...text, maxLength: 5 } }),
      'request-limit-tightened: Pet.n `maxLength` 9 → 5',
      'response-limit-changed: Pet.n `maxLength` 9 → 5',
    ],
    [
      'new minimum',
      object({ n: number }),
      object({ n: { ...number, minimum: 1 } }),
      'request-limit-tightened: Pet.n `minimum` none → 1',
      'response-limit-changed: Pet.n `minimum` none → 1',
    ],
    [
      'looser',
      object({ n: { ...number, minimum: 1 } }),
      object({ n: number }),
      'request-limit-loosened: Pet.n `minimum` 1 → none',
      'response-limit-changed: Pet.n `minimum` 1 → none',
    ],
    [
      'default',
      object({ n: { ...number, default: 1 } }),
      object({ n: { ...number, default: 2 } }),
      'request-default-changed: Pet.n default `1` → `2`',
      'response-default-changed: Pet.n default `1` → `2`',
    ],
    [
      'free names gone',
      { ...object({ a: text }), additionalProperties: text },
      object({ a: text }),
      'request-extra-fields-untyped: Pet has no fields beyond the declared ones',
      'response-extra-fields-removed: Pet has no fields beyond the declared ones',
    ],
    [
      'free names',
      object({ a: text }),
      { ...object({ a: text }), additionalProperties: text },
      'request-extra-fields-accepted: Pet may have fields beyond the declared ones',
      'response-extra-fields-added: Pet may have fields beyond the declared ones',
    ],
    [
      'deprecated',
      object({ n: text }),
      object({ n: { ...text, deprecated: true } }),
      'deprecated: Pet.n is deprecated',
      'deprecated: Pet.n is deprecated',
    ],
    [
      'undeprecated',
      object({ n: { ...text, deprecated: true } }),
      object({ n: text }),
      'undeprecated: Pet.n is no longer deprecated',
      'undeprecated: Pet.n is no longer deprecated',
    ],
    [
      'prose',
      object({ n: text }),
      object({ n: { ...text, description: 'Name.' } }),
      'documented: Pet.n is described differently',
      'documented: Pet.n is described differently',
    ],
  ]

test.each(table)('%s', (_name, before, after, whenTaken, whenGiven) => {
  expect(reported(diffOf(taken(before), taken(after)))).toEqual([whenTaken])
  expect(reported(diffOf(given(before), given(after)))).toEqual([whenGiven])
  // Used both ways, the worse of the two decides; a tie goes to the request.
  const both = diffOf(exchanged(before), exchanged(after)).changes
  expect(both).toHaveLength(1)
  expect([whenTaken, whenGiven].some((line) => line.startsWith(`${both[0]?.code}:`))).toBe(true)
  expect(both[0]?.operations).toEqual([{ name: 'petsSave', by: 'both' }])
})

test.each(table)('%s: nothing when nothing differs', (_name, before, after) => {
  for (const schema of [before, after]) expect(reported(diffOf(exchanged(schema), exchanged(schema)))).toEqual([])
})
