import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { diffOf, given, object, taken, type TestDocument, reported } from '../diff.fixture.ts'
import { fields } from './fields.fixture.ts'
import { cat, documents, dog, ref, text } from './kinds.fixture.ts'
import { ruleOf } from './rules.ts'

const codesOf = (before: TestDocument, after: TestDocument): readonly string[] =>
  diffOf(before, after).changes.map(({ code }) => code)

test.each(fields)('%s', (_name, before, after, whereTaken, whereGiven) => {
  const field = (schema: JsonObject): JsonObject => object({ 'n!': schema })
  expect(new Set(codesOf(taken(field(before)), taken(field(after))))).toEqual(new Set([whereTaken]))
  expect(new Set(codesOf(given(field(before)), given(field(after))))).toEqual(new Set([whereGiven]))
})

const animals = (discriminator: JsonObject): JsonObject => ({
  ...discriminator,
  oneOf: [ref('Cat'), ref('Dog')],
})
const zoo = (use: (schema: JsonObject) => TestDocument, discriminator: JsonObject): TestDocument => {
  const made = use(object({ 'pet!': animals(discriminator) }))
  return { ...made, schemas: { ...made.schemas, Cat: cat, Dog: dog } }
}
const mapped = (mapping: JsonObject): JsonObject => ({ discriminator: { propertyName: 'kind', mapping } })
const [both, swapped] = [
  mapped({ c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' }),
  mapped({ c: '#/components/schemas/Dog', d: '#/components/schemas/Cat' }),
]

test.each<[string, JsonObject, JsonObject]>([
  ['a mapping is changed', both, swapped],
  ['a mapping is removed', both, { discriminator: { propertyName: 'kind' } }],
  ['a value is mapped otherwise', both, mapped({ cat: '#/components/schemas/Cat', d: '#/components/schemas/Dog' })],
])('%s', (_name, before, after) => {
  for (const use of [taken, given]) {
    const { counts } = diffOf(zoo(use, before), zoo(use, after))
    expect(counts.breaking).toBeGreaterThan(0)
  }
})

test('a discriminator over types that do not say its values', () => {
  const loose = (mapping: JsonObject): JsonObject => ({
    discriminator: { propertyName: 'kind', mapping },
    anyOf: [ref('Cat'), ref('Dog'), text],
  })
  const made = (use: typeof taken, mapping: JsonObject): TestDocument => ({
    ...use(object({ 'pet!': loose(mapping) })),
    schemas: {
      ...use(object({ 'pet!': loose(mapping) })).schemas,
      Cat: { type: 'object' },
      Dog: { type: 'object', title: 'D' },
    },
  })
  const [old, now] = [
    { c: 'Cat', d: 'Dog' },
    { c: 'Dog', d: 'Cat' },
  ]
  expect(codesOf(made(taken, old), made(taken, now))).toContain('request-discriminator-changed')
  expect(codesOf(made(given, old), made(given, now))).toContain('response-discriminator-changed')
})

test.each(documents.map(([before, after, want]) => [want.join('; ') || 'no change', before, after, want] as const))(
  '%s',
  (_name, before, after, want) => {
    expect(reported(diffOf(before, after))).toEqual(want)
    for (const one of [before, after]) expect(reported(diffOf(one, one))).toEqual([])
  },
)

test('what can fail when it runs is breaking', () => {
  for (const code of [
    'response-nullable',
    'response-field-optional',
    'response-maybe-empty',
    'response-type-widened',
    'response-form-changed',
    'argument-added',
  ] as const)
    expect(ruleOf(code).severity).toBe('breaking')
  expect(ruleOf('response-enum-closed').severity).toBe('types')
})
