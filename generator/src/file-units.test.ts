import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'
import type { FolderSettings } from './emit/layout/folder-layout.ts'
import type { JsonObject } from './lib/json.ts'
import { documents } from './random-document.fixture.ts'

const everything: FolderSettings = {
  emit: ['types', 'core', 'react-query'],
  imports: 'none',
  runtime: 'runtime',
}

const operation = (id: string, more = '') =>
  `{ operationId: ${id}, parameters: [{ name: q, in: query, schema: { type: string } }]${more}, responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, 404: { description: No } } }`

const inGroup = (group: string, method: string) =>
  operation(`${group.replace(/\W/g, '')}${method}`, `, x-sdk-group: ${group}, x-sdk-method: ${method}`)

/** Operations called as parameters, globals and types of the runtime; hooks of one that are called as those of another; nested groups. */
const hostile = yamlDocument(`
servers: [{ url: 'https://acme.example' }]
paths:
  /users: { get: ${inGroup('all', 'users')} }
  /all-users: { get: ${inGroup('all', 'allUsers')} }
  /old: { get: ${operation('renamed', ', x-sdk-group: all, x-sdk-method: renamed, x-sdk-aliases: [all.former]')} }
  /client: { get: ${inGroup('""', 'client')} }
  /request: { post: ${inGroup('""', 'request')} }
  /options: { get: ${inGroup('""', 'options')} }
  /call: { get: ${inGroup('""', 'call')} }
  /record: { get: ${inGroup('""', 'record')} }
  /index: { get: ${inGroup('index', 'show')} }
  /inner: { delete: ${inGroup('people.near', 'remove')} }
  /inner/{id}: { get: ${inGroup('people.near', 'show')} }
components: { schemas: { Pet: { type: object, properties: { name: { type: string } } }, ResultPromise: { type: string } } }
`)

const twoGroups = `
servers: [{ url: 'https://acme.example' }]
paths:
  /users: { get: ${inGroup('users', 'list')} }
  /shops: { get: ${inGroup('shops', 'list')} }
components: { schemas: { Pet: {} } }
`

/** Names that the generated files of each folder declare, as often as they do; hooks and what is safe on servers apart. */
function exportedNames(files: ReadonlyMap<string, string>): Readonly<Record<string, readonly string[]>> {
  const found = [...files].flatMap(([path, text]) => {
    const [, part, kind = ''] =
      /^(?:packages\/)?([\w-]+)\/(?:src\/generated\/)?(?:(queries|hooks|operations|groups)\/)?[^/]+\.ts$/.exec(path) ??
      []
    const names = [
      ...text.matchAll(
        /^export (?:declare )?(?:async )?(const|function|class|interface|type) ([\p{ID_Continue}$]+)/gmu,
      ),
    ].map(([, what, name]) => `${what} ${name}`)
    return part === undefined ? [] : [...new Set(names)].map((name) => [`${part} ${kind}`, name] as const)
  })
  const byFolder = Map.groupBy(found, ([folder]) => folder)
  return Object.fromEntries([...byFolder].map(([folder, all]) => [folder, all.map(([, name]) => name).toSorted()]))
}

test.each(['group', 'few'] as const)(
  'files by %s: the same names and types as by operation',
  { timeout: 300_000 },
  async (unit) => {
    const folder = new SdkFolder()
    const located = (value: JsonObject) => ({ value, locate: () => ({ file: 'random.json', line: 1, column: 1 }) })
    const random = sample(documents, { numRuns: 3, seed: 4 }).map(located)
    for (const [index, document] of [hostile, ...random].entries()) {
      const extra = { mocks: index === 0 }
      const single = await new SdkFolder().addFolder(`s${index}`, document, everything, extra).catch(() => undefined)
      if (single === undefined) continue
      const shared = await folder.addFolder(`f${index}`, document, everything, { ...extra, files: unit })
      expect(exportedNames(shared), `document ${index}`).toEqual(exportedNames(single))
      expect(shared.size).toBeLessThanOrEqual(single.size)
      const packages = await folder.add(`p${index}`, document, false, { files: unit })
      expect(exportedNames(packages)).toMatchObject({ 'core operations': exportedNames(single)['core operations'] })
    }
    expect(await folder.compile({ module: 'esnext', moduleResolution: 'bundler' })).toEqual([])
  },
)

test('operations whose hooks would have one name are in two files', async () => {
  const files = await new SdkFolder().addFolder('api', hostile, everything, { files: 'group' })
  expect([...files.keys()].filter((path) => /^react-query\/[^/]+$/.test(path)).toSorted()).toEqual([
    'react-query/all.ts',
    'react-query/allOperations.ts',
    'react-query/indexOperations.ts',
    'react-query/peopleNear.ts',
    'react-query/root.ts',
  ])
})

test('operations without a group are together by their first tag', async () => {
  const tagged = yamlDocument(`
servers: [{ url: 'https://acme.example' }]
paths:
  /users: { get: { operationId: listUsers, x-sdk-group: '', x-sdk-method: listUsers, tags: [User admin], responses: { 204: { description: OK } } } }
  /shops: { get: { operationId: listShops, x-sdk-group: '', x-sdk-method: listShops, responses: { 204: { description: OK } } } }
`)
  const core: FolderSettings = { ...everything, emit: ['types', 'core'] }
  const files = await new SdkFolder().addFolder('api', tagged, core, { files: 'group' })
  const functions = [...files.keys()].filter((path) => path.startsWith('core/operations/'))
  expect(functions.toSorted()).toEqual(['core/operations/root.ts', 'core/operations/userAdmin.ts'])
})

test('few: one file for all of a kind, however many operations there are', async () => {
  const files = await new SdkFolder().addFolder('api', yamlDocument(twoGroups), everything, {
    files: 'few',
    mocks: true,
  })
  const generated = [...files.keys()].filter((path) => !path.startsWith('runtime/'))
  expect(generated.toSorted()).toEqual([
    'client.ts',
    'core.ts',
    'core/client.ts',
    'core/default-error.ts',
    'core/errors.ts',
    'core/groups/all.ts',
    'core/index.ts',
    'core/operations/all.ts',
    'core/sdk.ts',
    'index.ts',
    'mocks/handlers.ts',
    'mocks/index.ts',
    'mocks/models.ts',
    'mocks/operations/all.ts',
    'react-query.ts',
    'react-query/all.ts',
    'react-query/shared/client.ts',
    'react-query/shared/core.ts',
    'react-query/shared/index.ts',
    'react-query/shared/keys.ts',
    'types.ts',
    'types/operations/all.ts',
    'types/schemas.ts',
  ])
})
