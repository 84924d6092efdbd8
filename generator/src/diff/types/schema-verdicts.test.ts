import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { diffOf, given, object, taken, type TestDocument } from '../diff.fixture.ts'
import type { Severity } from '../severity.ts'

const text = { type: 'string' }
const number = { type: 'number' }
const integer = { type: 'integer' }
const nothing = { type: 'null' }
const obj = object({ x: text, y: integer })
const array = (items: JsonValue, more: JsonObject = {}): JsonObject => ({ type: 'array', items, ...more })
const map = (more: JsonObject): JsonObject => ({ type: 'object', ...more })
const ref = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` })
const kind = (value: string, more: JsonObject = {}, fields: JsonObject = {}): JsonObject => ({
  ...object({ 'kind!': { const: value }, ...fields }),
  ...more,
})
const distinguished = (mapping: JsonObject | undefined): JsonObject => ({
  oneOf: [ref('Cat'), ref('Dog')],
  ...(mapping && { discriminator: { propertyName: 'kind', mapping } }),
})
const components: JsonObject = {
  Name: { ...text, maxLength: 9 },
  Cat: object({ 'kind!': text, meow: text }),
  Dog: object({ 'kind!': text, bark: text }),
}

/** The worst severity of both ways: where callers pass the schema, and where they get it. */
type Verdict = readonly [
  passed: Severity | 'none',
  passedBack: Severity | 'none',
  got: Severity | 'none',
  gotBack: Severity | 'none',
]
const limit: Verdict = ['breaking', 'compatible', 'documentation', 'documentation']
const looser: Verdict = ['compatible', 'breaking', 'documentation', 'documentation']
const same: Verdict = ['none', 'none', 'none', 'none']
const wider: Verdict = ['compatible', 'breaking', 'types', 'types']
const widened: Verdict = ['compatible', 'breaking', 'breaking', 'types']
const formed: Verdict = ['breaking', 'breaking', 'breaking', 'breaking']

const table: readonly (readonly [name: string, before: JsonValue, after: JsonValue, want: Verdict])[] = [
  // Limits hold wherever a schema has them.
  ['of a member of allOf', { allOf: [text, { minLength: 2 }] }, { allOf: [text, { minLength: 5 }] }, limit],
  ['of a component in allOf', { allOf: [ref('Name'), {}] }, { allOf: [ref('Name'), { maxLength: 3 }] }, limit],
  ['moved into allOf', { ...text, minLength: 2 }, { allOf: [text, { minLength: 2 }] }, same],
  ['repeated in allOf', { ...text, minLength: 2 }, { ...text, minLength: 2, allOf: [{ minLength: 1 }] }, same],
  [
    'beside null',
    { anyOf: [{ ...text, maxLength: 5 }, nothing] },
    { anyOf: [{ ...text, maxLength: 4 }, nothing] },
    limit,
  ],
  [
    'beside null or in a list of types',
    { anyOf: [{ ...text, maxLength: 5 }, nothing] },
    { type: ['string', 'null'], maxLength: 5 },
    same,
  ],
  [
    'of one type of a union',
    { oneOf: [{ ...text, minLength: 2 }, integer] },
    { oneOf: [{ ...text, minLength: 5 }, integer] },
    limit,
  ],
  [
    'of one of two texts',
    {
      oneOf: [
        { ...text, pattern: 'a' },
        { ...text, maxLength: 5 },
      ],
    },
    {
      oneOf: [
        { ...text, pattern: 'a' },
        { ...text, maxLength: 4 },
      ],
    },
    limit,
  ],
  [
    'of a list in a union',
    { oneOf: [text, array(text, { maxItems: 5 })] },
    { oneOf: [text, array(text, { maxItems: 4 })] },
    limit,
  ],
  [
    'of an object in a union',
    { oneOf: [kind('a'), kind('b')] },
    { oneOf: [kind('a'), kind('b', { minProperties: 2 })] },
    limit,
  ],
  [
    'of values under a pattern',
    map({ patternProperties: { '^a': { ...text, maxLength: 5 } } }),
    map({ patternProperties: { '^a': { ...text, maxLength: 4 } } }),
    limit,
  ],
  [
    'another pattern of names',
    map({ patternProperties: { '^a': text } }),
    map({ patternProperties: { '^b': text } }),
    ['breaking', 'breaking', 'documentation', 'documentation'],
  ],
  [
    'a pattern of names in a closed object',
    map({ additionalProperties: false, patternProperties: { '^a': text } }),
    map({ additionalProperties: false, patternProperties: { '^a': text, '^b': text } }),
    looser,
  ],
  [
    'of items after the listed ones',
    { prefixItems: [text], items: { ...text, maxLength: 5 } },
    { prefixItems: [text], items: { ...text, maxLength: 4 } },
    limit,
  ],
  [
    'of what a type is built on',
    { allOf: [ref('Cat'), obj] },
    { allOf: [{ ...ref('Cat'), minProperties: 2 }, obj] },
    limit,
  ],
  // Bounds are compared by the numbers that they let pass.
  ['an inclusive bound becomes exclusive', { ...number, minimum: 0 }, { ...number, exclusiveMinimum: 0 }, limit],
  ['an exclusive bound below an inclusive one', { ...number, minimum: 5 }, { ...number, exclusiveMinimum: 3 }, looser],
  ['both bounds', { ...number, maximum: 5, exclusiveMaximum: 9 }, { ...number, maximum: 5 }, same],
  ['the same whole numbers', { ...integer, minimum: 1 }, { ...integer, exclusiveMinimum: 0 }, same],
  ['a fraction as the bound of whole numbers', { ...integer, maximum: 2.5 }, { ...integer, maximum: 2 }, same],
  ['multiples of a fraction', { ...number, multipleOf: 0.1 }, { ...number, multipleOf: 0.01 }, looser],
  ['no other multiples', { ...integer, multipleOf: 2 }, { ...integer, multipleOf: 4 }, limit],
  ['a length that every text has', text, { ...text, minLength: 0 }, same],
  ['a number of items that every list has', array(text), array(text, { minItems: 0, uniqueItems: false }), same],
  [
    'a count that contains has anyway',
    array(text, { contains: text }),
    array(text, { contains: text, minContains: 1 }),
    same,
  ],
  [
    'the order of keys in a constraint',
    { ...obj, not: { type: 'object', required: ['a'] } },
    { ...obj, not: { required: ['a'], type: 'object' } },
    same,
  ],
  [
    'more listed names',
    map({ propertyNames: { enum: ['a'] }, additionalProperties: text }),
    map({ propertyNames: { enum: ['a', 'b'] }, additionalProperties: text }),
    ['compatible', 'breaking', 'compatible', 'breaking'],
  ],
  // Differences that no part of a type shows.
  [
    'a further value of a discriminator',
    distinguished({ c: 'Cat', d: 'Dog' }),
    distinguished({ c: 'Cat', cat: 'Cat', d: 'Dog' }),
    wider,
  ],
  ['no discriminator', distinguished({ c: 'Cat', d: 'Dog' }), distinguished(undefined), wider],
  [
    'a list without further items',
    { prefixItems: [text], items: false },
    { prefixItems: [text], items: integer },
    wider,
  ],
  // Code that reads the only type has never looked which one it gets.
  ['a further type beside the only one', text, { type: ['string', 'integer'] }, widened],
  ['a further list beside a text', text, { oneOf: [text, array(text)] }, widened],
  ['a further object beside the only one', ref('Cat'), { oneOf: [ref('Cat'), ref('Dog')] }, widened],
  ['a further type of a union', { type: ['string', 'integer'] }, { type: ['string', 'integer', 'boolean'] }, wider],
  [
    'null beside the only type',
    text,
    { type: ['string', 'null'] },
    ['compatible', 'breaking', 'breaking', 'compatible'],
  ],
  // Code that parses a text depends on its form.
  ['another format', { ...text, format: 'date-time' }, { ...text, format: 'date' }, formed],
  ['no format', { ...text, format: 'uuid' }, text, ['compatible', 'breaking', 'breaking', 'documentation']],
  ['another encoding', { ...text, contentEncoding: 'base64' }, { ...text, contentEncoding: 'base16' }, formed],
  ['a wider format of numbers', { ...integer, format: 'int32' }, { ...integer, format: 'int64' }, looser],
  // Fields beyond the declared ones.
  [
    'free names no longer described',
    object({ a: text }),
    { ...object({ a: text }), additionalProperties: text },
    ['compatible', 'types', 'compatible', 'types'],
  ],
  [
    'free names refused',
    { ...object({ a: text }), additionalProperties: text },
    { ...object({ a: text }), additionalProperties: false },
    ['breaking', 'compatible', 'types', 'compatible'],
  ],
  ['texts for any values', map({}), map({ additionalProperties: text }), ['breaking', 'compatible', 'types', 'types']],
  // The same meaning in other words.
  ['a multiple of one', integer, { ...integer, multipleOf: 1 }, same],
  ['both booleans', { type: 'boolean' }, { type: 'boolean', enum: [true, false] }, same],
  ['any fields', map({}), map({ additionalProperties: true }), same],
  ['any fields as an empty schema', map({}), map({ additionalProperties: {} }), same],
  ['no fewer fields than are required', object({ 'a!': text }), { ...object({ 'a!': text }), minProperties: 1 }, same],
  [
    'a discriminator that names components',
    distinguished({ c: 'Cat', d: 'Dog' }),
    distinguished({ c: ref('Cat').$ref as string, d: ref('Dog').$ref as string }),
    same,
  ],
  ['one listed value', { ...text, enum: ['a'] }, { const: 'a' }, same],
  [
    'null as a listed value',
    { type: ['string', 'null'], enum: ['a', null] },
    { oneOf: [{ enum: ['a'] }, nothing] },
    same,
  ],
  ['a component or its content', ref('Name'), { ...text, maxLength: 9 }, same],
  [
    'parts or their sum',
    { allOf: [ref('Cat'), object({ z: text })] },
    object({ 'kind!': text, meow: text, z: text }),
    same,
  ],
]

const used = (use: (schema: JsonObject) => TestDocument, schema: JsonValue): TestDocument => {
  const document = use(object({ 'n!': schema }))
  return { ...document, schemas: { ...components, ...document.schemas } }
}
const verdict = (before: TestDocument, after: TestDocument): string =>
  diffOf(before, after).changes[0]?.severity ?? 'none'

test.each(table)('%s', (_name, before, after, want) => {
  const got = [taken, given].flatMap((use) => {
    const [old, now] = [used(use, before), used(use, after)]
    return [verdict(old, now), verdict(now, old)]
  })
  expect(got).toEqual(want)
})
