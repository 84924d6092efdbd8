import type { JsonObject } from '../../lib/json.ts'
import { object } from '../diff.fixture.ts'

const text = { type: 'string' }
const number = { type: 'number' }
const integer = { type: 'integer' }

/** A field of `Pet`, where it is taken and where it is given. */
export const fields: readonly (readonly [
  name: string,
  before: JsonObject,
  after: JsonObject,
  taken: string,
  given: string,
])[] = [
  ['number to integer', number, integer, 'request-limit-tightened', 'response-limit-changed'],
  ['integer to number', integer, number, 'request-limit-loosened', 'response-number-widened'],
  [
    'integer or null to number or null',
    { type: ['integer', 'null'] },
    { type: ['number', 'null'] },
    'request-limit-loosened',
    'response-number-widened',
  ],
  ['format set', text, { ...text, format: 'uuid' }, 'request-limit-tightened', 'response-limit-changed'],
  [
    'format changed',
    { ...text, format: 'date' },
    { ...text, format: 'date-time' },
    'request-limit-tightened',
    'response-form-changed',
  ],
  ['format removed', { ...text, format: 'date' }, text, 'request-limit-loosened', 'response-form-changed'],
  [
    'a wider format',
    { ...integer, format: 'int32' },
    { ...integer, format: 'int64' },
    'request-limit-loosened',
    'response-limit-changed',
  ],
  [
    'no further fields',
    object({ a: text }),
    { ...object({ a: text }), additionalProperties: false },
    'request-limit-tightened',
    'response-limit-changed',
  ],
  [
    'further fields',
    { ...object({ a: text }), additionalProperties: false },
    object({ a: text }),
    'request-limit-loosened',
    'response-limit-changed',
  ],
  [
    'dependentRequired',
    object({ a: text, b: text }),
    { ...object({ a: text, b: text }), dependentRequired: { a: ['b'] } },
    'request-limit-tightened',
    'response-limit-changed',
  ],
  ['not', text, { ...text, not: { const: 'x' } }, 'request-limit-tightened', 'response-limit-changed'],
  [
    'if and else',
    object({ a: text }),
    { ...object({ a: text }), if: { required: ['a'] }, else: { required: ['b'] } },
    'request-limit-tightened',
    'response-limit-changed',
  ],
  [
    'propertyNames',
    { type: 'object' },
    { type: 'object', propertyNames: { pattern: '^x' } },
    'request-limit-tightened',
    'response-limit-changed',
  ],
  [
    'propertyNames removed',
    { type: 'object', propertyNames: { pattern: '^x' } },
    { type: 'object' },
    'request-limit-loosened',
    'response-limit-changed',
  ],
  [
    'order of a tuple',
    { prefixItems: [text, integer] },
    { prefixItems: [integer, text] },
    'request-type-changed',
    'response-type-changed',
  ],
  [
    'required beside allOf',
    { allOf: [object({ a: text })] },
    { allOf: [object({ a: text })], required: ['a'] },
    'request-field-required',
    'response-field-required',
  ],
  [
    'required in allOf',
    { allOf: [object({ a: text })] },
    { allOf: [object({ a: text }), { required: ['a'] }] },
    'request-field-required',
    'response-field-required',
  ],
  ['may be null', text, { type: ['string', 'null'] }, 'request-nullable', 'response-nullable'],
  [
    'an enum is closed',
    { ...text, enum: ['a'], 'x-sdk-open-enum': true },
    { ...text, enum: ['a'] },
    'request-enum-closed',
    'response-enum-closed',
  ],
]
