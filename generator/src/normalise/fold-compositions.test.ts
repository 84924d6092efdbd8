import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { foldCompositions } from './fold-compositions.ts'
import { inOneWalk } from './in-one-walk.ts'
import { runPass } from './pass.fixture.ts'

const text = { type: 'string', format: 'date-time' }
const pet = { $ref: '#/components/schemas/Pet' }
const named = { type: 'object', properties: { name: text } }

const rows: readonly [title: string, schema: JsonObject, folded?: JsonObject][] = [
  ['one schema', { allOf: [text] }, text],
  ['one choice', { oneOf: [text] }, text],
  ['one choice of several', { anyOf: [text] }, text],
  ['a reference', { description: 'Pet', allOf: [pet] }, { ...pet, description: 'Pet' }],
  ['a schema and a description', { allOf: [text, { description: 'Day' }] }, { ...text, description: 'Day' }],
  ['a reference and a description', { allOf: [pet, { description: 'Pet' }] }, { ...pet, description: 'Pet' }],
  [
    'a schema beside a description',
    { type: 'string', allOf: [{ description: 'A' }] },
    { type: 'string', description: 'A' },
  ],
  [
    'a description twice',
    { description: 'Outer', allOf: [{ ...text, description: 'Inner' }] },
    { ...text, description: 'Outer' },
  ],
  ['a flag', { readOnly: false, allOf: [{ ...text, readOnly: true }] }, { ...text, readOnly: true }],
  ['an extension', { 'x-order': 1, allOf: [text] }, { ...text, 'x-order': 1 }],
  ['one in another', { allOf: [{ oneOf: [{ anyOf: [text] }] }] }, text],
  ['several schemas', { allOf: [text, { maxLength: 3 }] }],
  ['a keyword beside a schema', { properties: { id: text }, allOf: [named] }],
  ['a choice of two', { oneOf: [text, { description: 'A' }] }],
  ['a discriminator', { discriminator: { propertyName: 'kind' }, oneOf: [pet] }],
  ['listed values beside a type', { 'x-extensible-enum': ['a'], allOf: [{ type: 'string' }] }],
  ['no schema', { allOf: [] }],
  ['a schema that refuses all', { allOf: [false] }],
]

test.each(rows)('%s', (_title, schema, folded = schema) => {
  const document = { components: { schemas: { List: { items: schema } } } }
  expect(runPass(inOneWalk(foldCompositions), document, 'components', 'schemas', 'List', 'items')).toEqual(folded)
})

test('a component that is built on another one stays, so that a discriminator finds it', () => {
  const cat = { allOf: [pet] }
  const schemas = { Pet: named, Cat: cat, Text: { allOf: [text] } }
  expect(runPass(inOneWalk(foldCompositions), { components: { schemas } }, 'components', 'schemas')).toEqual({
    ...schemas,
    Text: text,
  })
})

test('a part that is referenced stays where it is', () => {
  const schemas = { Pet: { allOf: [named] }, Name: { $ref: '#/components/schemas/Pet/allOf/0/properties/name' } }
  expect(runPass(inOneWalk(foldCompositions), { components: { schemas } }, 'components', 'schemas')).toEqual(schemas)
})

test('places lead to the part', () => {
  const moves: [string, string][] = []
  const document = { components: { schemas: { A: { title: 'A', allOf: [{ description: 'B', title: 'C' }] } } } }
  inOneWalk(foldCompositions)(document, (to, from) => moves.push([to, from]))
  expect(moves).toEqual([['#/components/schemas/A/description', '#/components/schemas/A/allOf/0/description']])
})
