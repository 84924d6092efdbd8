import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { get, ok, schemas, sdkOf, supportTable, type SupportRow } from './support.ts'

const string: JsonObject = { type: 'string' }
const properties = (members: JsonObject, rest: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties: members,
  ...rest,
})
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })

/** Types of `A` and the schemas beside it, without any note. */
async function typesOf(A: JsonObject | boolean, others: JsonObject = {}, version = '3.1.0'): Promise<string> {
  const sdk = await sdkOf(schemas(A, others), { version })
  expect([A, sdk.codes]).toEqual([A, []])
  return sdk.types
}

const rows: readonly SupportRow[] = [
  [
    '`type` (lists too), `enum`, `const`, `nullable` (3.0), boolean schemas',
    'supported',
    async () => {
      const cases: readonly (readonly [JsonObject | boolean, string, string?])[] = [
        [{ type: ['string', 'integer', 'null'] }, 'A = string | number | null'],
        [{ enum: ['a', 1, null] }, "A = 'a' | 1 | null"],
        [{ const: 'a' }, "A = 'a'"],
        [{ type: 'string', nullable: true }, 'A = string | null', '3.0.3'],
        [true, 'A = unknown'],
        [false, 'A = never'],
      ]
      for (const [schema, type, version] of cases) expect(await typesOf(schema, {}, version)).toContain(type)
    },
  ],
  [
    '`nullable: true` alone as a variant of `oneOf` or `anyOf`',
    'read as null',
    async () => {
      const { types } = await sdkOf(schemas({ anyOf: [string, { nullable: true }] }), { version: '3.0.3' })
      expect(types).toContain('A = string | null')
    },
  ],
  [
    '`enum: []`, `type: []`, `oneOf: []`, `anyOf: []`, `allOf: []`',
    'any value, with a warning (`structure`)',
    async () => {
      for (const schema of [{ enum: [] }, { type: [] }, { oneOf: [] }, { anyOf: [] }, { allOf: [] }]) {
        const sdk = await sdkOf(schemas(schema))
        expect([schema, sdk.codes.includes('structure')]).toEqual([schema, true])
        expect(sdk.types).toContain('A = unknown')
      }
    },
  ],
  [
    '`x-sdk-open-enum`, `x-extensible-enum`, `string` beside listed values',
    'supported: known values complete, others are accepted',
    async () => {
      const open = /A = (?:\(string & \{\}\) \| 'a' \| 'b'|'a' \| 'b' \| \(string & \{\}\)) $/
      for (const schema of [
        { type: 'string', enum: ['a', 'b'], 'x-sdk-open-enum': true },
        { type: 'string', 'x-extensible-enum': ['a', 'b'] },
        { anyOf: [string, { type: 'string', enum: ['a', 'b'] }] },
      ])
        expect(await typesOf(schema)).toMatch(open)
    },
  ],
  [
    '`x-sdk-name`',
    'supported: the name of the type, also of a schema inside of another or of an operation; equal schemas with one name are one type',
    async () => {
      const line = properties({ n: string }, { 'x-sdk-name': 'Line' })
      expect(await typesOf(properties({ a: line, b: line }))).toMatch(
        /a\?: Line b\?: Line[^]*interface Line \{ n\?: string \}/,
      )
      const operation = await sdkOf(get(ok('application/json', { schema: line })))
      expect(operation.types).toContain('interface Line { n?: string }')
    },
  ],
  [
    '`x-enum-varnames`, `x-enum-descriptions`',
    'documentation',
    async () => {
      const sdk = await sdkOf(
        schemas({
          type: 'integer',
          enum: [1, 2],
          'x-enum-varnames': ['One', 'Two'],
          'x-enum-descriptions': ['the first', 'the second'],
        }),
      )
      expect(sdk.project.read('src/api/types/schemas.ts')).toMatch(/One[^]*the first[^]*Two[^]*the second/)
    },
  ],
  [
    '`properties`, `required`, `additionalProperties`, `patternProperties`, `propertyNames` with `enum` or `const`, `unevaluatedProperties`',
    'supported; an index signature is as wide as the properties beside it; patterns alone list all names',
    async () => {
      expect(
        await typesOf(properties({ a: string }, { required: ['a'], additionalProperties: { type: 'integer' } })),
      ).toMatch(/a: string \[key: string\]: string \| number|\[key: string\]: (?:number \| string|string \| number)/)
      expect(await typesOf({ type: 'object', patternProperties: { '^x': string } })).toMatch(
        /\[key: string\]: string(?! \| u)|Record<string, string>/,
      )
      expect(
        await typesOf({ type: 'object', propertyNames: { enum: ['a', 'b'] }, additionalProperties: string }),
      ).toMatch(/'a' \| 'b'|a\?: string b\?: string/)
      expect(await typesOf({ type: 'object', propertyNames: { const: 'a' } })).toMatch(/a\?: unknown \}/)
      expect(await typesOf({ type: 'object', unevaluatedProperties: string })).toMatch(
        /\[key: string\]: string(?! \| u)|Record<string, string>/,
      )
    },
  ],
  [
    '`prefixItems`, `items` or `unevaluatedItems` after them, `minItems` of a tuple',
    'supported; without `minItems` every listed item is there, as servers send it; without `items` nothing follows',
    async () => {
      expect(await typesOf({ type: 'array', prefixItems: [string, { type: 'integer' }] })).toContain(
        'A = [string, number]',
      )
      expect(
        await typesOf({ type: 'array', prefixItems: [string, { type: 'integer' }], items: { type: 'boolean' } }),
      ).toContain('A = [string, number, ...boolean[]]')
      expect(await typesOf({ type: 'array', prefixItems: [string], unevaluatedItems: { type: 'boolean' } })).toContain(
        'A = [string, ...boolean[]]',
      )
      expect(await typesOf({ type: 'array', prefixItems: [string, { type: 'integer' }], minItems: 1 })).toContain(
        'A = [string, number?]',
      )
    },
  ],
  [
    '`allOf`, `anyOf`, `oneOf`, mixed with properties',
    'supported',
    async () => {
      const both = [properties({ b: string }), properties({ c: string })]
      expect(await typesOf(properties({ a: string }, { allOf: both }))).toMatch(
        /a\?: string[^]*b\?: string[^]*c\?: string|b\?: string[^]*c\?: string[^]*a\?: string/,
      )
      for (const keyword of ['anyOf', 'oneOf'])
        expect(await typesOf(properties({ a: string }, { [keyword]: both }))).toMatch(/\|/)
    },
  ],
  [
    '`required` of what another part, or none, describes',
    'supported: all parts speak of one object; described nowhere: noted, unknown',
    async () => {
      expect(await typesOf({ allOf: [properties({ b: string }), { required: ['b'] }] })).toMatch(/b: string/)
      const sdk = await sdkOf(schemas({ type: 'object', required: ['z'] }))
      expect([sdk.warnings.length, /z: unknown/.test(sdk.types)]).toEqual([1, true])
    },
  ],
  [
    '`discriminator`, `mapping`, `defaultMapping`',
    'supported: variants and what is built on them get the literals they lack',
    async () => {
      const Cat = properties({ kind: string, meow: string }, { required: ['kind'] })
      const Dog = properties({ kind: string, bark: string }, { required: ['kind'] })
      const text = await typesOf(
        {
          oneOf: [ref('Cat'), ref('Dog')],
          discriminator: { propertyName: 'kind', mapping: { cat: ref('Cat')['$ref'] ?? '', dog: 'Dog' } },
        },
        { Cat, Dog },
      )
      expect(text).toContain("A = | (Cat & { kind: 'cat' }) | (Dog & { kind: 'dog' })")
      const listed = { ...Cat, properties: { kind: { const: 'cat' }, meow: string } }
      expect(
        await typesOf(
          {
            oneOf: [ref('Cat'), ref('Dog')],
            discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', dog: 'Dog' } },
          },
          { Cat: listed, Dog },
        ),
      ).toContain("A = | Cat | (Dog & { kind: 'dog' })")
      const fallback = await typesOf(
        {
          oneOf: [ref('Cat'), ref('Dog')],
          discriminator: { propertyName: 'kind', defaultMapping: 'Dog', mapping: { cat: 'Cat' } },
        },
        { Cat, Dog: properties({ kind: string, bark: string }) },
        '3.2.0',
      )
      expect(fallback).toContain("(Cat & { kind: 'cat' })")
    },
  ],
]

supportTable('Schemas', rows, 0, 11)
