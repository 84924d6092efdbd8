import { expect, test } from 'vitest'
import { buildApi } from '../../model/build-api.ts'
import { normalise } from '../../normalise/normalise.ts'
import type { JsonObject } from '../../lib/json.ts'
import { parseSource } from '../../load/text-source.ts'
import { emit } from '../emit.ts'

const invisible = '\u200b\u202e\u{e0049}\u0007'
const attack = `x' }), injected: tool({ name: 'evil' }) // */ \`\${process.exit()}\` </script> ${invisible}\u2028evil()`

const hostile: JsonObject = {
  openapi: '3.1.0',
  info: { title: attack, version: attack, description: attack },
  tags: [{ name: 'a', description: attack }],
  paths: {
    [`/pets/{id}`]: {
      get: {
        operationId: `run_code${invisible}`,
        summary: attack,
        description: `${attack}${'long '.repeat(10_000)}`,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: attack,
            schema: { type: 'string', pattern: `(${attack}` },
          },
          { name: `q${invisible}`, in: 'query', description: attack, schema: { type: 'string', format: attack } },
          {
            name: 'kind',
            in: 'query',
            schema: { type: 'string', enum: ['ok', `no${invisible}`], default: `no${invisible}` },
          },
        ],
        responses: {
          200: {
            description: attack,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          },
        },
      },
      post: {
        operationId: 'search_docs',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } },
        responses: { 204: { description: attack } },
      },
    },
    '/long': {
      put: { operationId: `a${'Long'.repeat(40)}1`, responses: {} },
      delete: { operationId: `a${'Long'.repeat(40)}2`, responses: {} },
    },
  },
  components: {
    schemas: {
      Pet: {
        description: attack,
        type: 'object',
        required: ['name', `__proto__`, `x${invisible}`],
        properties: {
          name: { type: 'string', description: attack, default: attack },
          __proto__2: { const: attack },
          [`x${invisible}`]: { type: 'string' },
        },
        discriminator: { propertyName: attack },
        'x-evil': attack,
      },
    },
    securitySchemes: { key: { type: 'http', scheme: 'bearer', description: attack } },
  },
}

interface Described {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: () => object
}

/** Code of the modules of the package, with the runtime in place of its imports. */
async function load(): Promise<{
  readonly tools: readonly Described[]
  readonly schemas: object
  readonly pages: readonly object[]
}> {
  const document = normalise(parseSource({ file: 'hostile.json', text: JSON.stringify(hostile), format: 'json' }))
  const assets = { packageTemplates: [], workspaceTemplates: [], docsTemplates: [], site: [], runtime: [] }
  const settings = { version: '1.0.0', license: undefined, extras: false, tests: false, mcp: true, assets }
  const files = await emit(buildApi(document, { name: 'Acme', scope: '@acme' }), settings)
  const textOf = (path: string) => files.find((file) => file.path === `packages/mcp/src/generated/${path}`)?.text ?? ''
  const schemas = await run(textOf('schemas.ts'), 'const definition = (name, schema) => schema')
  const names = Object.keys(schemas).map((name) => `const ${name} = {}`)
  const paths = files.flatMap(({ path }) => /^packages\/mcp\/src\/generated\/(operations\/.*)$/.exec(path)?.[1] ?? [])
  const described = await Promise.all(
    paths.map((path) => run<Described>(textOf(path), `const tool = (description) => description; ${names.join('; ')}`)),
  )
  const { pages } = await run<readonly object[]>(textOf('pages.ts'), '')
  return { tools: described.flatMap((module) => Object.values(module)), schemas, pages: pages ?? [] }
}

/** A module without its imports and types. */
async function run<Value>(text: string, before: string): Promise<Readonly<Record<string, Value>>> {
  const { stripTypeScriptTypes } = await import('node:module')
  const code = stripTypeScriptTypes(text).replaceAll(/^import [^;]*? from '.*'$/gm, '')
  return import(`data:text/javascript;charset=utf-8,${encodeURIComponent(`${before}\n${code}`)}`)
}

const { tools, schemas, pages } = await load()
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u

test('a document cannot add a tool', () => {
  expect(tools).toHaveLength(4)
  expect(tools.every(({ name }) => /^[A-Za-z0-9_-]{1,64}$/.test(name))).toBe(true)
  expect(new Set([...tools.map(({ name }) => name), 'search_docs', 'run_code']).size).toBe(6)
})

test('its texts are within titles and descriptions, and no longer than those may be', () => {
  for (const { title, description } of tools) {
    expect(title.length).toBeLessThanOrEqual(120)
    expect(title).not.toContain('\n')
    expect(description.length).toBeLessThanOrEqual(1_024)
  }
  const keys = new Set([
    'name',
    'path',
    'operation',
    'verb',
    'title',
    'description',
    'isReadOnly',
    'input',
    'member',
    'files',
    'call',
    'pages',
  ])
  expect(tools.flatMap((tool) => Object.keys(tool)).filter((key) => !keys.has(key))).toEqual([])
})

test('nothing of it is invisible', () => {
  const said = textsIn([
    tools.map(({ input, ...rest }) => [rest, input()]),
    Object.values(schemas).map((schema: () => object) => schema()),
    pages,
  ])
  expect(said.some((text) => text.includes('injected'))).toBe(true)
  expect(said.filter((text) => unseen.test(text))).toEqual([])
})

/** All texts of a value, names of members included. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsIn(member)])
}

test('keywords of schemas are those of JSON Schema, names and values those that can be read', () => {
  const [, input] = tools.flatMap(({ name, input: of }) =>
    name.startsWith('runCode') || name.startsWith('run_code') ? [name, of()] : [],
  )
  expect(input).toEqual({
    type: 'object',
    properties: {
      id: { type: 'string', description: expect.stringContaining('injected') },
      kind: { type: 'string', enum: ['ok'] },
    },
    required: ['id'],
  })
})
