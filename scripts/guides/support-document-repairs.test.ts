import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { get, schemas, sdkOf, supportTable, type SupportRow } from './support.ts'

const string: JsonObject = { type: 'string' }
const ref = ($ref: string): JsonObject => ({ $ref })
const fileSchema = (A: JsonObject) => schemas({ type: 'object', properties: { b: A } })

const rows: readonly SupportRow[] = [
  [
    '`$ref` beside other keywords',
    '3.1: all count; 3.0: annotations are kept, others ignored',
    async () => {
      const both = schemas(
        {
          type: 'object',
          properties: { b: { ...ref('#/components/schemas/B'), description: 'Mine.', required: ['x'] } },
        },
        { B: { type: 'object', properties: { x: string } } },
      )
      const later = await sdkOf(both)
      expect(later.source).toMatch(/Mine\.[^]*b\?: /)
      expect(later.types).not.toContain('b?: B }')
      const earlier = await sdkOf(both, { version: '3.0.3' })
      expect(earlier.source).toMatch(/Mine\.[^]*b\?: B/)
      expect(earlier.types).toContain('b?: B }')
    },
  ],
  [
    'Missing, circular or misspelt references',
    'refused, all at once; with `allowMissing` a missing one is an unknown value, with a warning',
    async () => {
      const bad = schemas(
        {
          type: 'object',
          properties: {
            b: ref('#/components/schemas/Gone'),
            c: ref('#/components/schemas/Loop'),
            d: ref('#/comp onents/%zz'),
          },
        },
        { Loop: ref('#/components/schemas/Loop') },
      )
      const sdk = await sdkOf(bad)
      expect(sdk.errors.map(({ code }) => code)).toEqual([
        'unresolved-ref',
        'circular-ref',
        'unresolved-ref',
        'circular-ref',
      ])
      const allowed = await sdkOf(fileSchema(ref('#/components/schemas/Gone')), { config: 'allowMissing: true' })
      expect([allowed.errors, allowed.warnings.length, allowed.types.includes('b?: unknown')]).toEqual([[], 1, true])
    },
  ],
  [
    '`$ref` in place of a description or summary; `file.yaml#/`',
    'supported, with a warning: the text of the file; the whole file',
    async () => {
      const files = { 'text.md': 'From a file.', 'b.yaml': 'type: integer' }
      const described = await sdkOf(get({ description: ref('text.md') }), { files })
      expect([described.errors, described.warnings.length]).toEqual([[], 1])
      expect(described.source).toContain('From a file.')
      const whole = await sdkOf(fileSchema(ref('b.yaml#/')), { files })
      expect([whole.errors, whole.warnings.length, whole.types.includes('b?: B')]).toEqual([[], 1, true])
    },
  ],
  [
    'Aliases, tags, several YAML documents',
    'aliases are bounded; the others are refused',
    async () => {
      const start = 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: {}\n'
      expect((await sdkOf(`${start}x-a: &a [1]\nx-b: *a\n`)).errors).toEqual([])
      const levels = [...'bcdefghij'].map(
        (name, index) => `x-${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[index]}`).join(',')}]`,
      )
      for (const text of [`x-a: &a [1]\n${levels.join('\n')}\n`, 'x-a: !mine 1\n', '---\na: 1\n'])
        expect([text, (await sdkOf(`${start}${text}`)).errors.length]).toEqual([text, 1])
    },
  ],
  [
    'Duplicate keys',
    'JSON: the last counts, with a warning; YAML: refused',
    async () => {
      const json = JSON.stringify({ openapi: '3.1.0', info: { title: 'A', version: '1' }, ...get() }).replace(
        '"operationId"',
        '"operationId":"first","operationId"',
      )
      const sdk = await sdkOf(get(), { config: "inputs: ['a.json']", files: { 'a.json': json } })
      expect([sdk.errors, sdk.warnings.length, sdk.source.includes('function doA')]).toEqual([[], 1, true])
      expect(
        (await sdkOf('openapi: 3.1.0\ninfo: { title: A, version: "1", version: "2" }\npaths: {}\n')).errors,
      ).toHaveLength(1)
    },
  ],
  [
    'A flow collection or quoted text whose next line is not indented',
    'supported, with a warning',
    async () => {
      const sdk = await sdkOf('openapi: 3.1.0\ninfo: { title: A, version: "1",\ndescription: "one\ntwo" }\npaths: {}\n')
      expect(sdk.errors).toEqual([])
      expect(sdk.warnings.length).toBeGreaterThan(0)
    },
  ],
  [
    'A path parameter that may be null',
    'read without `null`, with a warning (`structure`)',
    async () => {
      const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: ['string', 'null'] } }]
      const sdk = await sdkOf({
        paths: { '/a/{id}': { get: { operationId: 'doA', parameters, responses: { 204: { description: 'OK' } } } } },
      })
      expect([sdk.codes, sdk.types.includes('id: string }')]).toEqual([['structure'], true])
    },
  ],
  [
    'A `pattern` written as a literal, `/^[0-9]+$/`',
    'read without its slashes, or left out where the flag `i` matters, with a warning (`structure`)',
    async () => {
      for (const [pattern, shown] of [
        ['/^[0-9]+$/', '^[0-9]+$'],
        ['/^[0-9]+$/i', '^[0-9]+$'],
        ['/^[a-z]+$/i', undefined],
      ] as const) {
        const sdk = await sdkOf(schemas({ type: 'object', properties: { b: { type: 'string', pattern } } }))
        expect([pattern, sdk.codes]).toEqual([pattern, ['structure']])
        expect(sdk.source).not.toContain(pattern)
        if (shown !== undefined) expect(sdk.source).toContain(shown)
      }
    },
  ],
  [
    'Values of a wrong form: a number where a text belongs, one element for a list, `nullable: "true"`, `type: int`',
    'read in the one sensible way or left out, with a warning (`structure`)',
    async () => {
      const cases: readonly (readonly [JsonObject, string])[] = [
        [{ type: 'int' }, 'b?: number'],
        [{ type: 'string', enum: 'one' }, 'b?: string'],
        [{ type: 'object', required: 'x', properties: { x: string } }, 'b?: { x: string }'],
        [{ type: 'string', nullable: 'true' }, 'b?: string | null'],
        [{ type: 'string', description: 5 }, 'b?: string'],
      ]
      for (const [schema, type] of cases) {
        const sdk = await sdkOf(schemas({ type: 'object', properties: { b: schema } }), { version: '3.0.3' })
        expect([schema, sdk.codes, sdk.types.includes(type)]).toEqual([schema, ['structure'], true])
      }
    },
  ],
  [
    'More than 1,000 levels',
    'refused',
    async () => {
      const nested = (depth: number) =>
        `openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: {}\nx-a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`
      expect((await sdkOf(nested(990))).errors).toEqual([])
      expect((await sdkOf(nested(1001))).codes).toEqual(['yaml-syntax'])
    },
  ],
]

supportTable('Documents', rows, 10, 20)
