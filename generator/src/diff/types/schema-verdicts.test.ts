import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { diffOf, given, object, taken, type TestDocument } from '../diff.fixture.ts'
import { limitVerdicts } from './limit-verdicts.fixture.ts'
import {
  text,
  integer,
  nothing,
  array,
  map,
  ref,
  components,
  distinguished,
  looser,
  same,
  wider,
  widened,
  formed,
  type Row,
} from './verdict-words.fixture.ts'

const table: readonly Row[] = [
  ...limitVerdicts,
  // Lists, by how many items they hold and by the items.
  ['a list of fixed items', array(text), { prefixItems: [text, text] }, ['breaking', 'compatible', 'types', 'types']],
  ['a list of other fixed items', array(text), { prefixItems: [integer] }, formed],
  [
    'a field beside it',
    object({ a: array(text) }),
    object({ a: { prefixItems: [text] }, b: text }),
    ['breaking', 'breaking', 'types', 'breaking'],
  ],
  [
    'one item more',
    { prefixItems: [text] },
    { prefixItems: [text, text] },
    ['breaking', 'breaking', 'breaking', 'breaking'],
  ],
  // One part of a composition describes names that it does not declare.
  [
    'a type of all names beside a field of another type',
    object({ a: text }),
    { allOf: [object({ a: text }), map({ additionalProperties: integer })] },
    ['breaking', 'types', 'types', 'types'],
  ],
  [
    'a pattern that does not fit the fields beside it',
    object({ a: text }),
    { allOf: [object({ a: text }), map({ patternProperties: { '^x-': integer } })] },
    ['breaking', 'types', 'compatible', 'types'],
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
  // Fields that a record could have before.
  [
    'a field of a record, of its type',
    { ...object({ 'a!': text }), additionalProperties: text },
    { ...object({ 'a!': text, b: text }), additionalProperties: text },
    ['compatible', 'breaking', 'types', 'breaking'],
  ],
  [
    'a field of a record, of another type',
    map({ additionalProperties: text }),
    { ...object({ b: integer }), additionalProperties: text },
    ['breaking', 'breaking', 'breaking', 'breaking'],
  ],
  [
    'a field of a record of any values',
    map({ additionalProperties: true }),
    { ...object({ b: integer }), additionalProperties: true },
    ['compatible', 'breaking', 'compatible', 'breaking'],
  ],
  // Known values among all texts.
  [
    'known values of a text',
    text,
    { anyOf: [text, { enum: ['a'] }] },
    ['compatible', 'compatible', 'compatible', 'compatible'],
  ],
  [
    'known values of a text that may be null',
    { type: ['string', 'null'] },
    { type: ['string', 'null'], 'x-extensible-enum': ['a'] },
    ['compatible', 'compatible', 'compatible', 'compatible'],
  ],
  // The value of a discriminator belongs to both variants, whether they have a name or not.
  [
    'members beside a variant of a union',
    distinguished(undefined),
    { ...distinguished(undefined), oneOf: [ref('Cat'), { allOf: [ref('Dog'), object({ tail: text })] }] },
    ['compatible', 'breaking', 'compatible', 'breaking'],
  ],
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
