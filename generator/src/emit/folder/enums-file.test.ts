import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { buildApi } from '../../model/build-api.ts'
import { emit } from '../emit.ts'
import type { Part } from '../layout/parts.ts'

const assets = { packageTemplates: [], workspaceTemplates: [], docsTemplates: [], site: [], runtime: [], read: [] }

/** The texts of the files that have to do with the enums of a document. */
async function emitEnums(schemas: JsonObject, parts: readonly Part[] = ['types'], enums = true) {
  const properties = Object.fromEntries(
    Object.keys(schemas).map((key) => [key, { $ref: `#/components/schemas/${key}` }]),
  )
  const schema: JsonObject = { type: 'object', properties }
  const value: JsonObject = {
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1.0.0' },
    security: [],
    servers: [{ url: 'https://api.example.com' }],
    paths: {
      '/pets': {
        get: {
          operationId: 'pets',
          tags: ['pets'],
          responses: { 200: { description: 'Done', content: { 'application/json': { schema } } } },
        },
      },
    },
    components: { schemas },
  }
  const document = { value, locate: () => ({ file: 'openapi.yaml', line: 1, column: 1 }) }
  const folder = { emit: parts, imports: 'none', runtime: 'runtime', enums } as const
  const settings = { version: '1.0.0', license: 'MIT', extras: false, tests: false, assets, folder }
  const files = await emit(buildApi(document, { name: 'Acme', scope: '@acme' }), settings)
  const textOf = (path: string) => files.find((file) => file.path === path)?.text
  return { enums: textOf('types/enums.ts'), index: textOf('index.ts') ?? '' }
}

test.each<[string, JsonObject, string]>([
  ['text', { type: 'string', enum: ['in', 'a b', "it's"] }, `{ in: 'in', 'a b': 'a b', "it's": "it's" }`],
  ['numbers', { type: 'integer', enum: [1, -2] }, "{ 1: 1, '-2': -2 }"],
  ['names', { type: 'integer', enum: [1, 2], 'x-enum-varnames': ['Low', 'High'] }, '{ Low: 1, High: 2 }'],
  ['names of which two are equal', { enum: ['a', 'b'], 'x-enumNames': ['Same', 'Same'] }, "{ a: 'a', b: 'b' }"],
  ['a name that is another value', { enum: ['a', 'b'], 'x-enum-varnames': ['b'] }, "{ a: 'a', b: 'b' }"],
  ['null', { type: ['string', 'null'], enum: ['a', null] }, "{ a: 'a' }"],
  ['an open enum', { type: 'string', enum: ['a'], 'x-sdk-open-enum': true }, "{ a: 'a' }"],
  ['the name of the prototype', { enum: ['__proto__'] }, "{ ['__proto__']: '__proto__' }"],
])('an object of the values: %s', async (_title, schema, want) => {
  const { enums, index } = await emitEnums({ Level: schema })
  expect(enums).toContain(`export const Level = ${want} as const\n`)
  expect(enums).toContain('export type Level = Level_1')
  expect(index).toContain("export { Level } from './types/enums'")
})

test.each<[string, JsonObject]>([
  ['objects', { enum: [{ a: 1 }] }],
  ['booleans', { enum: [true, 'x'] }],
  ['1 and "1"', { enum: [1, '1'] }],
  ['any text', { type: 'string' }],
])('no object: %s', async (_title, schema) => {
  const { enums, index } = await emitEnums({ Level: schema })
  expect(enums).toBeUndefined()
  expect(index).not.toContain('enums')
})

test('an enum that is called as a class is in its own file alone', async () => {
  const { enums, index } = await emitEnums({ Acme: { enum: ['a'] }, Level: { enum: ['b'] } }, ['types', 'core'])
  expect(enums).toContain('export const Acme')
  expect(index).toContain("export { Level } from './types/enums'")
})

test('types alone where nothing is said', async () => {
  expect((await emitEnums({ Level: { enum: ['a'] } }, ['types'], false)).enums).toBeUndefined()
})
