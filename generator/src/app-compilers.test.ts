import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { readAssets } from './assets/assets.ts'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'
import { extraRuntimes } from './emit/layout/extra-runtimes.ts'
import { type FolderSettings, folderLayout } from './emit/layout/folder-layout.ts'
import { queryParts } from './emit/layout/parts.ts'
import { runtimeInFolder } from './emit/layout/runtime-files.ts'
import { apiNames } from './model/api-names.ts'

const document = yamlDocument(`
servers: [{ url: 'https://{region}.acme.test', variables: { region: { default: eu, enum: [eu, us] } } }]
security: [{ key: [] }, { login: [read] }]
paths:
  /pets:
    get:
      operationId: pets_list
      x-sdk-pagination: { kind: offset, offset: offset, items: items }
      parameters:
        - { name: offset, in: query, schema: { type: integer } }
        - { name: status, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { $ref: '#/components/schemas/Status' } } }
        - { name: trace, in: header, schema: { type: string } }
        - { name: visit, in: cookie, schema: { type: string } }
      responses:
        200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } }
        404: { description: None, content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } } }
    post:
      operationId: pets_create
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { 201: { description: Created }, 202: { description: Later, content: { text/plain: { schema: { type: string } } } } }
  /pets/{id}/photo:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: photo_get
      responses: { 200: { description: OK, content: { image/png: { schema: { type: string, format: binary } } } } }
    put:
      operationId: photo_put
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary }, tags: { type: array, items: { type: string } } } }
      responses: { 204: { description: Done } }
  /chat:
    post:
      operationId: chat
      x-sdk-stream: { field: stream, terminator: '[DONE]' }
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [text], properties: { text: { type: string }, stream: { type: boolean } } } } }
      responses:
        200:
          description: OK
          content:
            application/json: { schema: { type: object, properties: { text: { type: string } } } }
            text/event-stream: { schema: { type: object, properties: { delta: { type: string } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: x-key }
    login: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://acme.test/token', scopes: { read: Reads } } } }
  schemas:
    Status: { type: string, enum: [free, sold] }
    Cat: { type: object, required: [kind], properties: { kind: { const: cat }, lives: { type: integer, minimum: 0 } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: dog }, friend: { $ref: '#/components/schemas/Pet' } } }
    Pet:
      required: [id]
      properties: { id: { type: string, readOnly: true }, born: { type: [string, 'null'], format: date-time } }
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
    Pets: { type: object, required: [items], properties: { items: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
`)

/** The options that apps have, by what they are known for. All know the types of Node. */
const apps: Readonly<Record<string, AppOptions>> = {
  'no strict mode': { strict: false },
  'no checks of null': { strictNullChecks: false },
  'checks of null alone, as in templates of NestJS': { strict: false, strictNullChecks: true },
  'the library of ES2020, as in templates of Vite': { target: 'ES2020', lib: ['ES2020', 'DOM', 'DOM.Iterable'] },
  'Node without the DOM': { module: 'NodeNext', moduleResolution: 'NodeNext', lib: ['ES2023'] },
  'every check there is': {
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    allowUnreachableCode: false,
    allowUnusedLabels: false,
    noUncheckedSideEffectImports: true,
    strictBuiltinIteratorReturn: true,
    declaration: true,
    isolatedDeclarations: true,
    noEmit: false,
    emitDeclarationOnly: true,
    outDir: 'out',
    rootDir: '.',
  },
}

interface AppOptions {
  readonly lib?: readonly string[]
  readonly [option: string]: unknown
}

/** Everything that the generator writes for apps, and what no operation of this document needs of the runtime. */
async function appWith(emit: FolderSettings['emit'], mocks: boolean): Promise<SdkFolder> {
  const folder = new SdkFolder()
  const settings: FolderSettings = { emit, imports: '.ts', runtime: 'runtime' }
  const extra = { validators: ['zod', 'valibot'], mocks, mcp: true, dates: 'Date' } as const
  const files = await folder.addFolder('app/api', document, settings, extra)
  const layout = folderLayout(apiNames({ name: 'Acme', scope: '@acme' }), settings)
  const { runtime } = readAssets(folder.path, { folder: settings, ...extra })
  for (const { path, text } of runtimeInFolder(runtime, [...emit, ...extraRuntimes(extra)], layout))
    if (!files.has(path)) folder.writeFile(posix.join('app/api', path), text)
  return folder
}

const usual = {
  module: 'ESNext',
  moduleResolution: 'bundler',
  types: ['node'],
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: false,
  skipLibCheck: true,
  rootDir: undefined,
}

test.each(Object.entries(apps))('an app with %s compiles a folder of everything', async (_, options) => {
  // Hooks and MSW are for programs with the DOM.
  const isForServers = options.lib?.includes('DOM') === false
  const folder = await appWith(['types', 'core', ...(isForServers ? [] : queryParts)], !isForServers)
  expect(await folder.compile({ ...usual, ...options })).toEqual([])
})

test('an app with an older DOM, which says of nothing that it can be iterated, as in templates of Angular and Expo', async () => {
  const folder = await appWith(['types', 'core', 'react-query'], true)
  const output = await folder.compilerOutput({ ...usual, lib: ['ES2022', 'DOM'] }, 'typescript-5.9')
  expect(output.split('\n').filter((line) => line.includes('error'))).toEqual([])
})
