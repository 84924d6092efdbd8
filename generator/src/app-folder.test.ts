import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { sample } from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'
import type { FolderSettings } from './emit/layout/folder-layout.ts'
import type { JsonObject } from './lib/json.ts'
import { documents } from './random-document.fixture.ts'

const document = `
servers: [{ url: 'https://acme.example' }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      x-sdk-pagination: { kind: offset, offset: offset, items: items }
      parameters: [{ name: offset, in: query, schema: { type: integer } }]
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } } }
    post:
      operationId: createPet
      tags: [pets]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { 201: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
  /chat:
    post:
      operationId: chat
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [text], properties: { text: { type: string }, stream: { type: boolean } } } } } }
      responses:
        200:
          description: OK
          content:
            application/json: { schema: { type: object, properties: { text: { type: string } } } }
            text/event-stream: { schema: { type: object, properties: { delta: { type: string } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
    Pets: { type: object, required: [items], properties: { items: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
`

const everything: FolderSettings = { emit: ['types', 'core', 'react-query'], imports: 'none', runtime: 'runtime' }

const use = (ending: string) => `
import { QueryClient } from '@tanstack/react-query'
import { Acme, AcmeCore, chat, type Pet, type Pets, petsCreate, petsList, petsListOptions, petsListPages, prefetchPetsList, useChatStream, usePetsCreateMutation, usePetsList } from './app/api/index${ending}'

const other = new AcmeCore()
export async function functions(): Promise<void> {
  const mine = await petsList({ offset: 1 })
  const theirs = await petsList(other, { offset: 1 }, { timeoutMs: 1 })
  const pets: Pets[] = [mine, theirs].flatMap((result) => (result.ok ? [result.value] : []))
  const made: Pet | undefined = (await petsCreate({ name: pets[0]?.items[0]?.name ?? '' })).ok ? { name: '' } : undefined
  const stream = await chat({ text: made?.name ?? '', stream: true })
  if (stream.ok) for await (const event of stream.value) event.delta?.trim()
  const value = await chat(other, { text: '' })
  if (value.ok) value.value.text?.trim()
  for await (const pet of petsListPages().items()) pet.name.trim()
  for await (const pet of petsListPages(other, { offset: 1 }).items()) pet.name.trim()
  await new Acme().pets.list()
  // @ts-expect-error
  await petsList({ offset: 'one' })
  // @ts-expect-error
  await petsCreate(other)
}
export function Component(): number | undefined {
  const stream = useChatStream()
  usePetsCreateMutation().mutate({ name: stream.data?.[0]?.delta ?? '' })
  void prefetchPetsList(new QueryClient(), { offset: 1 })
  void prefetchPetsList(new QueryClient(), other, { offset: 1 })
  petsListOptions(other).queryKey satisfies readonly unknown[]
  const counted = petsListOptions({ offset: 1 }, { select: (page) => page.items.length })
  return counted.queryKey.length + (usePetsList({ offset: 1 }).data?.items.length ?? 0)
}
`

test.each([
  ['none', '', { module: 'esnext', moduleResolution: 'bundler' }],
  ['.js', '.js', {}],
  ['.ts', '.ts', { allowImportingTsExtensions: true }],
] as const)(
  'functions and hooks take the client of the app, or another one (imports: %s)',
  async (imports, ending, options) => {
    const folder = new SdkFolder()
    const files = await folder.addFolder('app/api', yamlDocument(document), { ...everything, imports })
    folder.writeFile('use.ts', use(ending))
    expect(await folder.compile({ ...options, rootDir: undefined })).toEqual([])
    expect([...files.values()].filter((text) => text.includes('@acme'))).toEqual([])
    expect([...files.keys()].filter((path) => path.startsWith('packages/'))).toEqual([])
  },
)

test('calls go through the client of the app where none is given', async () => {
  const folder = new SdkFolder()
  await folder.addFolder('app/api', yamlDocument(document), {
    emit: ['types', 'core'],
    imports: '.ts',
    runtime: 'runtime',
  })
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['x-of']}`)
    response.setHeader('content-type', 'application/json').end('{"items":[]}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const serverURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder.writeFile(
    'app/api/client.ts',
    `import { AcmeCore } from './core/client.ts'\nexport const client = new AcmeCore({ serverURL: '${serverURL}', headers: { 'x-of': 'app' } })\n`,
  )
  const api = await import(join(folder.path, 'app/api/index.ts'))
  const other = new api.AcmeCore({ serverURL, headers: { 'x-of': 'other' } })
  await api.petsList({ offset: 2 })
  await api.petsList(other, { offset: 3 })
  await api.petsList(undefined, { headers: { 'x-of': 'call' } })
  await new api.Acme({ serverURL, headers: { 'x-of': 'class' } }).pets.list()
  for await (const page of api.petsListPages({ offset: 4 })) expect(page.items).toEqual([])
  expect(seen).toEqual([
    'GET /pets?offset=2 app',
    'GET /pets?offset=3 other',
    'GET /pets call',
    'GET /pets class',
    'GET /pets?offset=4 app',
  ])
})

test('the index exports names that a schema has as well as types and values of core', async () => {
  const folder = new SdkFolder()
  const shared = `
servers: [{ url: 'https://acme.example' }]
paths:
  /pets: { get: { operationId: petsList, responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/PetsListError' } } } }, 400: { description: No } } } }
components: { schemas: { AcmeOptions: {}, AcmeCore: {}, PetsListError: { type: object, properties: { reason: { type: string } } } } }
`
  const files = await folder.addFolder('app/api', yamlDocument(shared), everything)
  expect(files.get('index.ts')).toContain("export { AcmeCore } from './core")
  expect(files.get('index.ts')).toContain("export type { AcmeOptions, PetsListError } from './core")
  expect(await folder.compile({ module: 'esnext', moduleResolution: 'bundler' })).toEqual([])
})

test('every part compiles under the strictest options', async () => {
  const folder = new SdkFolder()
  const all = { validators: ['zod', 'valibot'], mocks: true, mcp: true, dates: 'Date' } as const
  await folder.addFolder('api', yamlDocument(document), { ...everything, enums: true }, all)
  const strictest = {
    types: ['node'],
    lib: ['esnext', 'dom', 'dom.iterable'],
    skipLibCheck: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    declaration: true,
    erasableSyntaxOnly: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
  }
  expect(await folder.compile({ ...strictest, module: 'esnext', moduleResolution: 'bundler' })).toEqual([])
})

test('types alone bring no client and no runtime', async () => {
  const folder = new SdkFolder()
  const files = await folder.addFolder('api', yamlDocument(document), { ...everything, emit: ['types'] })
  expect([...files.keys()].filter((path) => !path.startsWith('types/')).toSorted()).toEqual(['index.ts', 'types.ts'])
})

/** Declarations and exports of a file, without the lines that the layouts write differently. */
function declarations(text: string): string {
  return text.replaceAll(/^(?:import|export)\b[^'"`;]*? from '[^']+'$|^\} from '[^']+'$/gm, '').trim()
}

test(
  'both layouts of any document have the same files, with the same names and types',
  { timeout: 300_000 },
  async () => {
    const folder = new SdkFolder()
    const located = (value: JsonObject) => ({ value, locate: () => ({ file: 'random.json', line: 1, column: 1 }) })
    const place = (path: string) =>
      path.replace(/^packages\/(\w[\w-]*)\/src\/generated\//, '$1/').replace(/^types\/index/, 'types')
    let compared = 0
    for (const [index, value] of sample(documents, { numRuns: 6, seed: 21 }).entries()) {
      const packages = await folder.add(`p${index}`, located(value), false).catch(() => undefined)
      if (packages === undefined) continue
      const app = await folder.addFolder(`f${index}`, located(value), everything)
      compared += 1
      const generated = [...packages].filter(([path]) => path.includes('/src/generated/'))
      const names = (text: string) =>
        [...text.matchAll(/^export (?:declare )?(?:async )?(?:const|function|class|interface|type) (\w+)/gm)].map(
          ([, name]) => name,
        )
      for (const [path, text] of generated) {
        const twin = app.get(place(path)) ?? ''
        expect(new Set(names(twin)), path).toEqual(new Set(names(text)))
        if (path.startsWith('packages/types/')) expect(declarations(twin), path).toBe(declarations(text))
      }
    }
    expect(compared).toBeGreaterThan(3)
    expect(await folder.compile({ module: 'esnext', moduleResolution: 'bundler' })).toEqual([])
  },
)
