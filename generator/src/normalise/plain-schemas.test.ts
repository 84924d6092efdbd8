import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { plainSchemas } from './plain-schemas.ts'

test.each<[given: JsonObject, plain?: JsonObject]>([
  [{ type: ['string'] }, { type: 'string' }],
  [{ type: ['string', 'null'] }],
  [{ additionalProperties: { not: {} } }, { additionalProperties: false }],
  [{ items: { not: true } }, { items: false }],
  [{ additionalProperties: { not: {}, description: 'None' } }],
  [{ additionalProperties: { not: { type: 'null' } } }],
  [{ properties: { a: { not: {} } } }],
])('%j', (given, plain = given) => {
  expect(plainSchemas({}, () => {})(given, undefined)).toEqual(plain)
})
