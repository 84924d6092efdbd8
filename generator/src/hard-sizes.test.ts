import { expect, test } from 'vitest'
import { SdkFolder } from './compile.fixture.ts'
import { collect } from './diagnostics/collect.ts'
import { DocumentError, DocumentErrors } from './diagnostics/document-error.ts'
import { codeBlock } from './emit/code/markdown.ts'
import { reflow } from './emit/code/reflow.ts'
import type { JsonObject } from './lib/json.ts'
import type { MergedDocument } from './merge/merged-document.ts'
import { buildApi } from './model/build-api.ts'
import { Conjuncts } from './model/schema/conjuncts.ts'
import { normalise } from './normalise/normalise.ts'
import { repair } from './repair/repair.ts'

function documentOf(schemas: JsonObject): MergedDocument {
  const body = (key: string): JsonObject => ({
    operationId: `send${key}`,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${key}` } } },
    },
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: { $ref: `#/components/schemas/${key}` } } } },
    },
  })
  const paths = Object.fromEntries(
    Object.keys(schemas)
      .slice(0, 8)
      .map((key) => [
        `/${key}`,
        { post: body(key), get: { operationId: `read${key}`, responses: body(key)['responses'] } },
      ]),
  )
  const value = { openapi: '3.1.1', info: { title: 'Sizes', version: '1' }, paths, components: { schemas } }
  return { value, locate: (pointer) => ({ file: 'sizes.json', line: 1, column: 1, pointer }) }
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

function nested(levels: number): JsonObject {
  let schema: JsonObject = { type: 'string' }
  for (let level = 0; level < levels; level++) schema = { type: 'object', properties: { inner: schema } }
  return schema
}

const variants = Object.fromEntries(
  times(600, (index) => [
    `Variant${index}`,
    { type: 'object', required: ['kind'], properties: { kind: { const: `k${index}` }, value: { type: 'integer' } } },
  ]),
)

const sizes = {
  Deep: nested(120),
  Enum: { type: 'string', enum: times(10_000, (index) => `value ${index}`) },
  Wide: { type: 'object', properties: Object.fromEntries(times(5000, (index) => [`p${index}`, { type: 'string' }])) },
  Union: {
    oneOf: times(600, (index) => ({ $ref: `#/components/schemas/Variant${index}` })),
    discriminator: { propertyName: 'kind' },
  },
  Chain: { $ref: '#/components/schemas/Link0' },
  ...Object.fromEntries(
    times(2000, (index) => [
      `Link${index}`,
      index === 1999 ? { type: 'object' } : { allOf: [{ $ref: `#/components/schemas/Link${index + 1}` }] },
    ]),
  ),
  ...variants,
}

test('deep, wide and long schemas', { timeout: 120_000 }, async () => {
  const folder = new SdkFolder()
  await folder.add('sizes', documentOf(sizes))
  folder.writeFile(
    'sizes/packages/core/src/use.ts',
    `import type { Enum, Union, Wide } from '@sizes/types'
export const one: Enum = 'value 9999'
export const wide: Wide = { p4999: 'a' }
export const kindOf = (union: Union) => (union.kind === 'k599' ? union.value : undefined)
`,
  )
  expect(await folder.compile()).toEqual([])
})

const many = 200_000

test.each<[string, () => number]>([
  [
    'repairs',
    () => {
      const { value, locate } = documentOf({})
      const paths = { '/a': { get: { tags: times(many, () => null) } } }
      return repair({ value: { ...value, paths }, locate }).warnings.length
    },
  ],
  ['parts of a schema', () => Conjuncts.of({ allOf: times(many - 1, () => ({})) }, {}).parts.length],
  [
    'problems',
    () => {
      const problems = collect()
      const error = new DocumentError({
        code: 'structure',
        message: 'm',
        hint: 'h',
        place: { file: 'f', line: 1, column: 1 },
      })
      problems.trySync([1], () => {
        throw new DocumentErrors(times(many, () => error))
      })
      try {
        problems.throwIfAny()
      } catch (thrown) {
        return thrown instanceof DocumentErrors ? thrown.errors.length : 0
      }
      return 0
    },
  ],
  ['lines of a paragraph', () => reflow(times(many, () => 'word'.repeat(30)).join(' ')).split('\n').length],
  ['runs of backticks', () => codeBlock(times(many, () => '`').join(' '), 'text').split('`').length - 1 - 6],
])('%s: 200,000 of them', (_name, count) => {
  expect(count()).toBe(many)
})

test('a pattern of member names that backtracks without end is given up', { timeout: 20_000 }, () => {
  const names = ['!', '?'].map((end) => 'a'.repeat(50) + end)
  const document = documentOf({
    Slow: { type: 'object', required: names, patternProperties: { '^(a+)+$': { type: 'string' } } },
  })
  const [schema] = buildApi(normalise(document), { name: 'Acme', scope: '@acme' }).schemas
  expect(schema?.name).toBe('Slow')
})
