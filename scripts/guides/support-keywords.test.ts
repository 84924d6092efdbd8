import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { ok, post, schemas, sdkOf, supportTable, type SupportRow } from './support.ts'

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

/** Codes of the notes about a schema. */
async function notesOf(A: JsonObject, version?: string): Promise<readonly string[]> {
  const sdk = await sdkOf(schemas(A), version === undefined ? {} : { version })
  expect(sdk.errors).toEqual([])
  return sdk.codes
}

const rows: readonly SupportRow[] = [
  [
    '`discriminator` of a schema without `oneOf` and `anyOf`',
    'supported: where its values are meant, a union of what is built on it, on every level; beyond twelve, the schema alone',
    async () => {
      const variants = (count: number) =>
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `V${index}`,
            { allOf: [ref('Base'), properties({ [`v${index}`]: string })] },
          ]),
        )
      const Base = properties({ kind: string }, { required: ['kind'], discriminator: { propertyName: 'kind' } })
      expect(await typesOf(properties({ b: ref('Base') }), { Base, ...variants(12) })).toMatch(/V0 \|[^]*V11/)
      const many = await typesOf(properties({ b: ref('Base') }), { Base, ...variants(13) })
      expect(many).not.toMatch(/\| V12/)
    },
  ],
  [
    'Recursive schemas, inheritance in circles, `allOf` of itself',
    'supported',
    async () => {
      expect(await typesOf(properties({ next: ref('A') }))).toMatch(/next\?: A\b/)
      for (const others of [
        { B: { allOf: [ref('C')] }, C: { allOf: [ref('B')] } },
        { B: { allOf: [ref('B'), properties({ n: string })] } },
      ])
        expect((await sdkOf(schemas(properties({ b: ref('B') }), others))).errors).toEqual([])
    },
  ],
  [
    "`type: 'null'` beside `$ref` or a composition in which nothing is null",
    'repaired: what may also be null',
    async () => {
      const sdk = await sdkOf(
        schemas(
          properties({ b: { type: 'null', ...ref('B') }, c: { type: 'null', anyOf: [string, { type: 'integer' }] } }),
          { B: string },
        ),
      )
      expect([sdk.errors, sdk.codes]).toEqual([[], ['structure']])
      expect(sdk.types).toMatch(/b\?: B \| null c\?: string \| number \| null/)
    },
  ],
  [
    '`readOnly`, `writeOnly`',
    'supported: `User` in responses, `UserRequest` in requests where they differ',
    async () => {
      const User = properties({
        id: { ...string, readOnly: true },
        password: { ...string, writeOnly: true },
        name: string,
      })
      const { paths } = post('application/json', { schema: ref('User') }, {}) as {
        paths: { '/a': { post: JsonObject } }
      }
      const sdk = await sdkOf({
        paths: { '/a': { post: { ...paths['/a'].post, ...ok('application/json', { schema: ref('User') }) } } },
        components: { schemas: { User } },
      })
      expect(sdk.codes).toEqual([])
      expect(sdk.types).toMatch(/interface User \{ (?:readonly )?id\?: string name\?: string \}/)
      expect(sdk.types).toMatch(/interface UserRequest \{ password\?: string name\?: string \}/)
    },
  ],
  [
    '`format: binary`, `contentMediaType`',
    'bytes in uploads, text elsewhere',
    async () => {
      const upload = await sdkOf(
        post('multipart/form-data', {
          schema: properties({ f: { ...string, format: 'binary' }, g: { ...string, contentMediaType: 'image/png' } }),
        }),
      )
      expect(upload.types).toMatch(/f\?: BinaryBody[^]*g\?: BinaryBody/)
      expect(
        await typesOf(
          properties({
            f: { ...string, format: 'binary' },
            g: { ...string, contentMediaType: 'image/png', contentEncoding: 'base64' },
          }),
        ),
      ).toMatch(/f\?: string g\?: string/)
    },
  ],
  [
    'A form or multipart body whose schema is no object',
    'noted: any fields, or a `FormData`',
    async () => {
      for (const mediaType of ['multipart/form-data', 'application/x-www-form-urlencoded']) {
        const sdk = await sdkOf(post(mediaType, { schema: string }))
        expect([mediaType, sdk.errors, sdk.warnings.length]).toEqual([mediaType, [], 1])
      }
    },
  ],
  [
    '`format: date-time`, `int64`, `uint64`',
    "text and numbers; a `Date` with `dates: 'Date'`, a `bigint` with `int64: 'bigint'`",
    async () => {
      const members = properties({
        t: { ...string, format: 'date-time' },
        i: { type: 'integer', format: 'int64' },
        u: { type: 'integer', format: 'uint64' },
      })
      expect(await typesOf(members)).toMatch(/t\?: string i\?: number u\?: number/)
      const exact = await sdkOf(schemas(members), { config: "dates: 'Date', int64: 'bigint'" })
      expect(exact.types).toMatch(/t\?: Date i\?: bigint u\?: bigint/)
    },
  ],
  [
    'Other formats, limits of values, lists and objects, `default`',
    'documentation; [validators](validators.md) check them, [mocks](mocks.md) keep them',
    async () => {
      const limits = properties(
        {
          s: { ...string, minLength: 2, format: 'email', default: 'a@b' },
          n: { type: 'integer', maximum: 5 },
          l: { type: 'array', items: string, maxItems: 3 },
        },
        { minProperties: 1 },
      )
      const sdk = await sdkOf(schemas(limits))
      expect(sdk.codes).toEqual([])
      expect(sdk.project.read('src/api/types/schemas.ts')).toMatch(
        /Minimum length 2[^]*@default[^]*At most 5[^]*items 3/i,
      )
    },
  ],
  [
    '`examples` of schemas',
    'the reference shows the first one, and mocks respond with it',
    async () => {
      const sdk = await sdkOf(schemas(properties({ s: string }, { examples: [{ s: 'Rex' }] })), {
        config: "scope: '@acme', layout: 'packages', output: 'sdk', emit: ['react-query'], docs: true, mocks: true",
      })
      expect(sdk.codes).toEqual([])
      expect(sdk.project.read('sdk/packages/docs/reference/operations/doA.md')).toContain('"s": "Rex"')
      expect(sdk.project.read('sdk/packages/mocks/src/generated/operations/doA.ts')).toContain("s: 'Rex'")
    },
  ],
  [
    '`not`',
    '`not: {}` is `never`; otherwise noted',
    async () => {
      expect(await typesOf(properties({ b: { not: {} } }))).toMatch(/b\?: never/)
      expect(await notesOf(properties({ b: { not: string } }))).toEqual(['schema-not'])
    },
  ],
  [
    '`if`/`then`/`else`, `dependentSchemas`, `dependentRequired`, `dependencies`, `contains` with `minContains` and `maxContains`',
    'noted',
    async () => {
      for (const schema of [
        { if: string, else: string },
        { dependentSchemas: { b: properties({ c: string }, { required: ['c'] }) } },
        { dependentRequired: { b: ['c'] } },
      ]) {
        expect([schema, (await notesOf(properties({ b: string, c: string }, schema))).length]).toEqual([schema, 1])
        expect([
          schema,
          (await notesOf(properties({ x: properties({ b: string, c: string }, schema) }))).length,
        ]).toEqual([schema, 1])
      }
      expect(await notesOf(properties({ b: string }, { dependencies: { b: ['c'] } }))).toContain('schema-dependencies')
      expect(await notesOf({ type: 'array', contains: string, minContains: 1, maxContains: 2 })).toHaveLength(1)
    },
  ],
  [
    '`propertyNames` without a list of names, `unevaluatedProperties` and `unevaluatedItems` beside a composition, unless they are `false`, `contentSchema`, `externalDocs` of schemas',
    'noted',
    async () => {
      for (const schema of [
        { type: 'object', propertyNames: { pattern: '^a' } },
        { allOf: [properties({ b: string }), properties({ c: string })], unevaluatedProperties: string },
        { allOf: [{ type: 'array', prefixItems: [string] }], unevaluatedItems: string },
        { type: 'string', contentMediaType: 'application/json', contentSchema: string },
        { type: 'object', externalDocs: { url: 'https://e.example' } },
      ])
        expect([schema, (await notesOf(schema)).length]).toEqual([schema, 1])
      expect(
        await notesOf({ allOf: [properties({ b: string }), properties({ c: string })], unevaluatedProperties: false }),
      ).toEqual([])
    },
  ],
  [
    '`xml` (`nodeType` too), `$schema`, `$vocabulary`, `$comment`',
    'ignored',
    async () => {
      expect(
        await notesOf(
          properties(
            { b: { ...string, xml: { nodeType: 'attribute' } } },
            { $comment: 'x', $schema: 'https://json-schema.org/draft/2020-12/schema' },
          ),
          '3.2.0',
        ),
      ).toEqual([])
      expect(await notesOf({ $vocabulary: {} })).toEqual(['lint-struct'])
    },
  ],
]

supportTable('Schemas', rows, 11)
