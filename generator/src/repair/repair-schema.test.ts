import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../lib/json.ts'
import { at, repaired } from './repair.fixture.ts'

describe('a schema', () => {
  test.each<{ name: string; given: JsonValue; want: JsonValue; keys: readonly (readonly string[])[] }>([
    { name: 'one without faults', given: { type: ['string', 'null'] }, want: { type: ['string', 'null'] }, keys: [] },
    { name: 'true', given: true, want: true, keys: [] },
    { name: 'nothing', given: null, want: {}, keys: [[]] },
    { name: 'a number', given: 7, want: {}, keys: [[]] },
    { name: 'a type of another language', given: { type: 'int' }, want: { type: 'integer' }, keys: [['type']] },
    { name: 'a type in capitals', given: { type: 'String' }, want: { type: 'string' }, keys: [['type']] },
    { name: 'no type at all', given: { type: 'any' }, want: {}, keys: [['type']] },
    { name: 'an empty list of types', given: { type: [] }, want: {}, keys: [['type']] },
    {
      name: 'an empty list of values',
      given: { type: 'string', enum: [] },
      want: { type: 'string' },
      keys: [['enum']],
    },
    { name: 'no variants', given: { oneOf: [], type: 'string' }, want: { type: 'string' }, keys: [['oneOf']] },
    { name: 'no parts', given: { allOf: [], anyOf: [] }, want: {}, keys: [['anyOf'], ['allOf']] },
    {
      name: 'a keyword of ours in another spelling',
      given: { 'x-sdk-nam': 'A' },
      want: { 'x-sdk-nam': 'A' },
      keys: [['x-sdk-nam']],
    },
    { name: 'a file', given: { type: 'file' }, want: { type: 'string', format: 'binary' }, keys: [['type']] },
    { name: 'a flag for the required names', given: { required: true }, want: {}, keys: [['required']] },
    {
      name: 'a name for the required names',
      given: { required: 'a' },
      want: { required: ['a'] },
      keys: [['required']],
    },
    {
      name: 'one variant for a list',
      given: { oneOf: { type: 'string' } },
      want: { oneOf: [{ type: 'string' }] },
      keys: [['oneOf']],
    },
    { name: 'properties that are none', given: { properties: [] }, want: {}, keys: [['properties']] },
    {
      name: 'a property that is none',
      given: { properties: { a: 7 } },
      want: { properties: { a: {} } },
      keys: [['properties', 'a']],
    },
    {
      name: 'a property named like an extension',
      given: { properties: { 'x-a': 7 } },
      want: { properties: { 'x-a': {} } },
      keys: [['properties', 'x-a']],
    },
    {
      name: 'a property named like a keyword',
      given: { properties: { required: { type: 'string' } } },
      want: { properties: { required: { type: 'string' } } },
      keys: [],
    },
    {
      name: 'a name for a discriminator',
      given: { discriminator: 'kind' },
      want: { discriminator: { propertyName: 'kind' } },
      keys: [['discriminator']],
    },
    { name: 'a reference that is a number', given: { $ref: 7 }, want: {}, keys: [['$ref']] },
    { name: 'a limit that is a text', given: { maxLength: '5' }, want: { maxLength: 5 }, keys: [['maxLength']] },
    {
      name: 'a pattern between slashes',
      given: { pattern: '/^[0-9]{5}$/i' },
      want: { pattern: '^[0-9]{5}$' },
      keys: [['pattern']],
    },
    { name: 'a pattern that ignores case', given: { pattern: '/^[a-z]$/i' }, want: {}, keys: [['pattern']] },
    {
      name: 'a pattern with slashes of its own',
      given: { pattern: '/pets/[0-9]+/' },
      want: { pattern: '/pets/[0-9]+/' },
      keys: [],
    },
    ...[Infinity, -Infinity, '.inf', '-.Inf', '.NaN', '1e400'].map((limit) => ({
      name: `a bound of ${limit}`,
      given: { maximum: limit, exclusiveMinimum: limit, maxItems: limit },
      want: {},
      keys: [['exclusiveMinimum'], ['maximum'], ['maxItems']],
    })),
    { name: 'a bound that is a text', given: { exclusiveMinimum: 'x' }, want: {}, keys: [['exclusiveMinimum']] },
    {
      name: 'nothing for a name, a member or a variant; null among the values',
      given: { required: [null, 'a'], properties: { a: null }, oneOf: [null], enum: [null, 1] },
      want: { required: ['a'], properties: { a: {} }, oneOf: [{}], enum: [null, 1] },
      keys: [
        ['required', '0'],
        ['properties', 'a'],
        ['oneOf', '0'],
      ],
    },
    { name: 'an enum that is a text', given: { enum: 'a' }, want: {}, keys: [['enum']] },
  ])('$name', ({ given, want, keys }) => {
    const got = repaired({ components: { schemas: { A: given } } })
    expect(got.value['components']).toEqual({ schemas: { A: want } })
    expect(got.places).toEqual(keys.map((own) => `structure ${at('components', 'schemas', 'A', ...own)}`))
  })
})
