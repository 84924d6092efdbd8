import { describe, expect, test } from 'vitest'
import { diffOf, exchanged, object, reported } from './diff/diff.fixture.ts'
import { TypeContents } from './emit/docs/type-contents.ts'
import { FieldTable } from './emit/docs/field-rows.ts'
import { TypePrinter } from './emit/code/type-printer.ts'
import type { JsonObject, JsonValue } from './lib/json.ts'
import { apiOf } from './model/model.fixture.ts'

/** One schema, with what the types, the documentation and the comparison of versions say about it. */
interface Row {
  readonly schema: JsonValue
  readonly type: string
  /** The column of the type, and what the description holds of it. */
  readonly docs: string
  /** A schema that is another type: the comparison decides. */
  readonly changed: JsonValue
}

const text: JsonObject = { type: 'string' }
const ref = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` })
const schemas = {
  Base: object({ a: text, 'b!': text }),
  Cat: object({ 'kind!': { const: 'cat' } }),
  Dog: object({ 'kind!': { const: 'dog' } }),
}

const rows: Readonly<Record<string, Row>> = {
  'a tuple': {
    schema: { prefixItems: [text, { type: 'integer' }] },
    type: '[string, number]',
    docs: 'list of `string`, then `integer`',
    changed: { prefixItems: [text, text] },
  },
  'a tuple with others behind': {
    schema: { prefixItems: [text], items: { type: 'integer' }, minItems: 0 },
    type: '[(string)?, ...(number)[]]',
    docs: 'list of `string` (optional), then any number of `integer` Minimum number of items 0.',
    changed: { prefixItems: [text], items: { type: 'integer' }, minItems: 1 },
  },
  'an enum that may be null': {
    schema: { type: ['string', 'null'], enum: ['a', 'b', 'c', 'd'] },
    type: "'a' | 'b' | 'c' | 'd' | null",
    docs: "`string` or `null` One of `'a'`, `'b'`, `'c'`, `'d'`, `null`.",
    changed: { type: 'string', enum: ['a', 'b', 'c', 'd'] },
  },
  'nothing at all': { schema: false, type: 'never', docs: '`never`', changed: text },
  anything: { schema: true, type: 'unknown', docs: '`unknown`', changed: text },
  'bytes as text': {
    schema: { type: 'string', contentMediaType: 'image/png', contentEncoding: 'base64' },
    type: 'string',
    docs: '`string`',
    changed: { type: 'integer' },
  },
  'properties beside a choice': {
    schema: { type: 'object', properties: { a: text }, oneOf: [ref('Cat'), ref('Dog')] },
    type: '{ a?: string } & (Cat | Dog)',
    docs: '[`Cat`](c.md#cat) or [`Dog`](d.md#dog) with `a`',
    changed: { type: 'object', properties: { a: { type: 'integer' } }, oneOf: [ref('Cat'), ref('Dog')] },
  },
  'a member beside a reference': {
    schema: { ...ref('Base'), properties: { c: { const: 'x' } } },
    type: "Base & { c?: 'x' }",
    docs: "[`Base`](b.md#base) with `c: 'x'`",
    changed: ref('Base'),
  },
  'required beside a reference': {
    schema: { ...ref('Base'), required: ['a'] },
    type: "WithRequired<Base, 'a'>",
    docs: '[`Base`](b.md#base) with `a`',
    changed: ref('Base'),
  },
  'names by a pattern': {
    schema: { type: 'object', patternProperties: { '^x': { type: 'integer' } } },
    type: '{ [key: string]: number }',
    docs: 'map of `integer`',
    changed: { type: 'object', patternProperties: { '^x': text } },
  },
  'names beside properties': {
    schema: { ...object({ a: text }), additionalProperties: { type: 'integer' } },
    type: '{ a?: string [key: string]: number | string | undefined }',
    docs: '`object`; `root.a` `string`; `root`, any other name `integer`',
    changed: { ...object({ a: text }), additionalProperties: { type: 'boolean' } },
  },
  'a closed object': {
    schema: { type: 'object', additionalProperties: false },
    type: '{ [key: string]: never }',
    docs: '`object`',
    changed: { type: 'object', additionalProperties: text },
  },
  'an object as a constant': {
    schema: { const: { a: 1 } },
    type: '{ a: 1 }',
    docs: '`object`; `root.a` **required** `1`',
    changed: { const: { a: 2 } },
  },
  'known texts beside any text': {
    schema: { anyOf: [text, { enum: ['a', 'b'] }] },
    type: "(string & {}) | 'a' | 'b'",
    docs: "`string` One of `'a'`, `'b'`, or a value that is newer than this list.",
    changed: text,
  },
  'whole numbers or any': {
    schema: { anyOf: [{ type: 'integer' }, { type: 'number' }] },
    type: 'number',
    docs: '`number`',
    changed: text,
  },
}

const named = Object.entries(rows)

function apiWith(schema: JsonValue) {
  const parts = { paths: {}, components: { schemas: { ...schemas, Pet: object({ root: schema }) } } }
  return apiOf(parts)
}

function petOf(schema: JsonValue) {
  const api = apiWith(schema)
  const pet = api.schemas.find(({ key }) => key === 'Pet')
  if (pet === undefined) throw new Error('There is no pet.')
  return { api, pet, printer: new TypePrinter(api) }
}

describe('the types package', () => {
  test.each(named)('%s', (_name, { schema, type }) => {
    const { pet, printer } = petOf(schema)
    const declared = printer.declaration(pet, 'response')
    const root = declared.kind === 'interface' ? declared.properties[0]?.type : undefined
    expect(root?.replace(/\s+/g, ' ')).toBe(type)
  })
})

describe('the documentation', () => {
  test.each(named)('%s', (_name, { schema, docs }) => {
    const { api, pet } = petOf(schema)
    const contents = new TypeContents(api)
    const { object: opened } = contents.of(contents.at(pet.type))
    const lines = (opened === undefined ? [] : new FieldTable(contents, '').rows(opened)).map((row, index) => {
      const name = index === 0 ? '' : `${row.name}${row.required ? ' **required**' : ''}`
      return [name, row.type, row.description].filter((part) => part !== '').join(' ')
    })
    expect(lines.join('; ')).toBe(docs)
  })
})

describe('the comparison of versions', () => {
  test.each(named)('%s', (_name, { schema, changed }) => {
    const documents = [schema, changed].map((root) => {
      const document = exchanged(object({ root }))
      return { ...document, schemas: { ...schemas, ...document.schemas } }
    })
    const [before, after] = documents
    expect(before && after && reported(diffOf(before, after))).not.toEqual([])
    expect(before && reported(diffOf(before, before))).toEqual([])
  })
})
