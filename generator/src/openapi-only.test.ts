import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { loadConfigs } from './config/load-config.ts'
import { generate } from './generate.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const document = {
  openapi: '3.1.0',
  info: { title: 'Acme', version: '1' },
  servers: [{ url: 'https://acme.example' }],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
        responses: {
          200: { description: 'OK', content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          secret: { type: 'string', writeOnly: true },
          record: { $ref: '#/components/schemas/Record' },
        },
      },
      Record: { type: 'object', additionalProperties: { type: 'string' } },
    },
  },
}

function app(config: object): string {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, '.cache', 'openapi-only-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'sdk.config.json'),
    JSON.stringify({ name: 'Acme', inputs: ['openapi.json'], output: 'src/schema', openapi: 'only', ...config }),
  )
  const options = {
    strict: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2022',
    types: [],
    lib: ['ES2022', 'DOM'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['src'] }))
  return folder
}

test("`openapi: 'only'` writes one file that needs no other", { timeout: 60_000 }, async () => {
  const folder = app({ layout: 'folder' })
  for (const config of await loadConfigs({}, folder)) await generate(config)
  expect(readdirSync(join(folder, 'src/schema')).filter((name) => !name.startsWith('.'))).toEqual(['openapi.d.ts'])
  expect(readFileSync(join(folder, 'src/schema/openapi.d.ts'), 'utf8')).not.toMatch(/\bimport\b/)
  writeFileSync(
    join(folder, 'src/use.ts'),
    `import type { components, operations, paths } from './schema/openapi'
export const pet: components['schemas']['Pet'] = { name: 'Rex', record: { a: 'b' } }
export const limit: NonNullable<operations['listPets']['parameters']['query']>['limit'] = 1
export const listed: paths['/pets']['get']['responses'][200]['content']['application/json'] = pet
// @ts-expect-error
export const nameless: components['schemas']['Pet'] = {}
`,
  )
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  expect(execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })).toBe('')
})

test.each([
  ['layout', { scope: '@acme' }],
  ['emit', { layout: 'folder', emit: ['core'] }],
  ['mocks', { layout: 'folder', mocks: true }],
  ['enums', { layout: 'folder', enums: 'const' }],
])("`openapi: 'only'` does not fit %s", async (option, config) => {
  await expect(loadConfigs({}, app(config))).rejects.toThrow(`which \`${option}\` does not fit`)
})
