import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../lib/paths.ts'
import { acme, ConfiguredProject } from './configured-project.ts'
import { type Snippet, snippetsOf } from './snippets.ts'

const pages = ['README.md', ...readdirSync(join(root, 'generator/docs')).map((name) => `generator/docs/${name}`)]
const configurations = pages.flatMap(snippetsOf).filter(({ text }) => text.includes('export default defineConfig'))

const remote = 'https://api.acme.example'
let credentials: string[] = []
let address = ''
beforeAll(async () => {
  const server = createServer(({ headers }, response) => {
    credentials.push(headers.authorization ?? '')
    response.end(acme)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  process.env['ACME_TOKEN'] = 'secret'
  return () => void server.close()
})

async function generate({ file, text }: Snippet): Promise<ConfiguredProject> {
  const project = new ConfiguredProject(file.replace(/\.ts$/, ''), text.replaceAll(remote, address))
  credentials = []
  await project.generate()
  return project
}

/** The snippet with a fragment. */
function withFragment(fragment: string): Snippet {
  const found = configurations.find(({ text }) => text.includes(fragment))
  if (found === undefined) throw new Error(`No configuration has ${fragment}`)
  return found
}

const core = 'packages/core/src/generated/operations'

/** Promises of the guides: files that are there, each with a fragment of its content, and files that are not. */
const promises: readonly (readonly [
  fragment: string,
  has: Readonly<Record<string, string>>,
  lacks: readonly string[],
])[] = [
  [
    "exclude: { operations: ['debugEcho']",
    { [`${core}/petsSearch.ts`]: 'petsSearch', [`${core}/reportsList.ts`]: 'reportsList' },
    [`${core}/publicDebugEcho.ts`, `${core}/reportsGetDraft.ts`, `${core}/ordersGet.ts`, `${core}/petsCreate.ts`],
  ],
  ['names: {', { [`${core}/petsListPets.ts`]: 'petsListPets' }, []],
  [
    'pagination: {',
    {
      'packages/react-query/src/generated/petsList.ts': 'usePetsListInfinite',
      'packages/react-query/src/generated/petsSearch.ts': 'usePetsSearchInfinite',
      [`${core}/petsSearch.ts`]: 'petsSearchPages',
    },
    [],
  ],
  [
    'packageJson: {',
    { 'packages/core/package.json': '"tslib": "^2.8.0"', 'packages/types/package.json': '"Acme"' },
    [],
  ],
  ['docs: ', { [`${core}/petsList.ts`]: '@see https://sdk.acme.dev/' }, []],
  ["files: 'group'", { [`${core}/pets.ts`]: 'petsList' }, [`${core}/petsList.ts`]],
  ['emitters: [', { 'packages/core/docs/operations.md': '- `GET /pets`: `petsList`' }, []],
  [
    "emit: ['vue-query']",
    {
      'packages/vue-query/package.json': '@acme/vue-query',
      'packages/types/package.json': '',
      'packages/core/package.json': '',
    },
    ['packages/react-query/package.json'],
  ],
  ['mcp: true', { 'packages/mcp/package.json': '"acme-mcp"' }, []],
  ['mocks: true', { 'packages/mocks/package.json': '@acme/mocks' }, []],
  [
    "validators: 'zod'",
    { 'packages/validators/src/generated/zod/schemas.ts': 'zPet' },
    ['packages/validators/src/generated/valibot/schemas.ts'],
  ],
  [
    "layout: 'workspace'",
    { 'sdk/packages/types/package.json': '@acme/types', 'sdk/packages/react-query/package.json': '@acme/react-query' },
    ['sdk/package.json', 'pnpm-workspace.yaml'],
  ],
  [
    "output: 'src/api',",
    { 'src/api/client.ts': 'PetstoreCore', 'src/api/react-query.ts': '' },
    ['src/api/package.json'],
  ],
  [
    "runtime: 'src/api/runtime'",
    { 'src/api/pets/core.ts': '', 'src/api/shops/core.ts': '', 'src/api/runtime/client/call.ts': '' },
    ['src/api/pets/runtime/client/call.ts', 'src/api/shops/runtime/client/call.ts'],
  ],
]

describe('configurations of the guides', () => {
  test('each has its promise, or is the one that reads a document from an address', () => {
    const known = new Set([...promises.map(([fragment]) => withFragment(fragment)), withFragment('headers: {')])
    expect(configurations.filter((one) => !known.has(one)).map(({ file }) => file)).toEqual([])
  })

  test.each(promises)('%s', async (fragment, has, lacks) => {
    const project = await generate(withFragment(fragment))
    const files = new Set(project.files())
    for (const [path, text] of Object.entries(has)) {
      expect([...files]).toContain(path)
      expect(project.read(path)).toContain(text)
    }
    expect(lacks.filter((path) => files.has(path))).toEqual([])
    expect(await project.run('check')).toMatchObject({ exitCode: 0 })
  })

  test('a document from an address is asked for with the headers of its configuration', async () => {
    await generate(withFragment('headers: {'))
    expect(new Set(credentials)).toEqual(new Set(['Bearer secret']))
  })
})
