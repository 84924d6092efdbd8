import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build as esbuild, type Plugin } from 'esbuild'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from '../compile.fixture.ts'
import setup, { folder as repositoryFolder } from './folder-of-repository.fixture.ts'

const document = yamlDocument(`
servers: [{ url: 'https://acme.example' }]
paths:
  /pets:
    get: { operationId: listPets, parameters: [{ name: limit, in: query, schema: { type: integer } }], responses: { 200: { description: OK, content: { application/json: { schema: { type: array, items: { type: string } } } } } } }
    post: { operationId: createPet, requestBody: { content: { application/json: { schema: { type: object } } } }, responses: { 204: { description: OK } } }
  /form:
    post: { operationId: sendForm, requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object } } } }, responses: { 204: { description: OK } } }
  /files:
    post: { operationId: upload, requestBody: { content: { multipart/form-data: { schema: { type: object } } } }, responses: { 204: { description: OK } } }
`)

/** Libraries of others, whose manifests say that unused imports of them may go. */
const external = /^(?:react|@tanstack|zod|valibot)/

const libraries: Plugin = {
  name: 'libraries',
  setup({ onResolve }) {
    onResolve({ filter: external }, ({ path }) => ({ path, external: true, sideEffects: false }))
  },
}

const conditions = '@openrouter-sdk/source'

/** Bytes of a minified, gzipped bundle of esbuild. */
async function sizeOf(resolveDir: string, contents: string): Promise<number> {
  const options = { bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error' } as const
  const given = { ...options, conditions: [conditions], plugins: [libraries], stdin: { contents, resolveDir } }
  const { outputFiles } = await esbuild(given)
  return gzipSync(outputFiles[0]?.contents ?? '').length
}

/** Bytes of a minified, gzipped bundle of Rolldown, which is Vite's. */
async function rolldownSizeOf(resolveDir: string, contents: string): Promise<number> {
  const entry = join(resolveDir, 'entry.ts')
  const program = {
    name: 'program',
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? contents : null),
  }
  const bundle = await rolldown({
    input: entry,
    external,
    logLevel: 'silent',
    plugins: [program],
    resolve: { conditionNames: [conditions, 'import'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    treeshake: { moduleSideEffects: [{ test: external, sideEffects: false }] },
  })
  await using _ = { [Symbol.asyncDispose]: () => bundle.close() }
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  return gzipSync(output[0].code).length
}

test('a call from a folder, by its file or by the index of functions, is bundled as one from the packages', async () => {
  const folder = new SdkFolder()
  await folder.add('packages', document, false)
  await folder.addFolder('app/api', document, { emit: ['types', 'core'], imports: 'none', runtime: 'runtime' })
  // The manifests of the packages say so; an app need not.
  folder.writeFile('packages/packages/core/package.json', '{ "sideEffects": false }')
  const client = "new AcmeCore({ serverURL: 'https://acme.example' })"
  const wanted = await sizeOf(
    join(folder.path, 'packages/packages/core/src'),
    `import { AcmeCore, listPets } from './index.ts'\nconst client = ${client}\nlistPets(client).then(console.log)`,
  )
  for (const module of ['./api', './api/core', './api/core/operations/listPets']) {
    const text = `import { listPets } from '${module}'\nlistPets().then(console.log)`
    const size = await sizeOf(join(folder.path, 'app'), text)
    // The code that distinguishes a client from a request is some 60 bytes.
    expect(size - wanted, module).toBeLessThan(80)
  }
})

test.each(['group', 'few'] as const)('a call is as small from files by %s', async (files) => {
  const folder = new SdkFolder()
  const settings = { emit: ['types', 'core', 'react-query'], imports: 'none', runtime: 'runtime' } as const
  await folder.addFolder('app/single', document, settings)
  await folder.addFolder('app/shared', document, settings, { files })
  const imports = [
    "import { listPets as use } from './API/core'",
    "import { useListPets as use } from './API/react-query'",
  ]
  for (const line of imports) {
    const [single = 0, shared = 0] = await Promise.all(
      ['single', 'shared'].map((api) =>
        sizeOf(join(folder.path, 'app'), `${line.replace('API', api)}\nconsole.log(use)`),
      ),
    )
    expect(Math.abs(shared / single - 1), line).toBeLessThan(0.01)
  }
})

const serverURL = "{ serverURL: 'https://openrouter.ai/api/v1' }"
const ownClient = `const client = new OpenRouterCore(${serverURL})`

const programs = [
  {
    name: 'the class with all operations',
    packages: "import { OpenRouter } from '@openrouter-sdk/core'",
    index: "import { OpenRouter } from './api/core'",
    files: "import { OpenRouter } from './api/core/sdk'",
    program: `console.log(new OpenRouter(${serverURL}))`,
  },
  {
    name: 'a call',
    packages: `import { apiKeysList, OpenRouterCore } from '@openrouter-sdk/core'\n${ownClient}`,
    index: "import { apiKeysList } from './api/core'",
    files: "import { apiKeysList } from './api/core/operations/apiKeysList'",
    program: 'apiKeysList(client)',
  },
  {
    name: 'a stream',
    packages: `import { chatSend, OpenRouterCore } from '@openrouter-sdk/core'\n${ownClient}`,
    index: "import { chatSend } from './api/core'",
    files: "import { chatSend } from './api/core/operations/chatSend'",
    program: 'chatSend(client, { messages: [], stream: true })',
  },
  {
    name: 'a hook',
    packages: `import { OpenRouterCore } from '@openrouter-sdk/core'
import { OpenRouterProvider, useApiKeysList } from '@openrouter-sdk/react-query'
${ownClient}`,
    index: "import { OpenRouterProvider, useApiKeysList } from './api/react-query'",
    files: `import { useApiKeysList } from './api/react-query/apiKeysList'
import { OpenRouterProvider } from './api/react-query/shared/client'`,
    program: 'console.log(client, OpenRouterProvider, useApiKeysList)',
  },
] as const

/**
 * Without a manifest that says `sideEffects: false`, esbuild gives its shortest names by uses in files that it leaves out. From an
 * index, the same code then differs by up to 60 bytes.
 */
const bundlers = [
  { bundler: 'Rolldown', imports: 'index', bytes: rolldownSizeOf },
  { bundler: 'Rolldown', imports: 'files', bytes: rolldownSizeOf },
  { bundler: 'esbuild', imports: 'files', bytes: sizeOf },
] as const

test.each(bundlers.flatMap((each) => programs.map((program) => ({ ...each, ...program }))))(
  '$name of the folder, from its $imports, is within 1 % of that of the packages in a bundle of $bundler',
  async ({ bytes, imports, packages, program, ...from }) => {
    await setup()
    const inPackage = fileURLToPath(new URL('../../../packages/react-query', import.meta.url))
    const wanted = await bytes(inPackage, `${packages}\n${program}`)
    const folderProgram = program.replaceAll(/\bclient, |\bclient\b/g, '')
    const size = await bytes(dirname(repositoryFolder), `${from[imports]}\n${folderProgram}`)
    expect(Math.abs(size / wanted - 1) * 100).toBeLessThan(1)
  },
)

test.each(['zod', 'valibot'] as const)('a schema of %s is bundled without the others', async (library) => {
  const folder = new SdkFolder()
  const fields = Object.fromEntries(['name', 'kind', 'owner'].map((name) => [name, { type: 'string' }]))
  const pet = { type: 'object', required: ['name'], properties: fields }
  const others = Array.from({ length: 200 }, (_, index) => [`Other${index}`, { ...pet, title: `${index}` }])
  const settings = { emit: ['types'], imports: 'none', runtime: 'runtime' } as const
  const sizes = []
  for (const [api, schemas] of Object.entries({ one: {}, many: Object.fromEntries(others) })) {
    const components = { schemas: { Pet: pet, ...schemas } }
    const paths = Object.fromEntries(Object.keys(components.schemas).map((key) => [`/${key}`, { get: getting(key) }]))
    const described = yamlDocument(`paths: ${JSON.stringify(paths)}\ncomponents: ${JSON.stringify(components)}`)
    await folder.addFolder(`app/${api}`, described, settings, { validators: [library] })
    const name = `${library.charAt(0)}Pet`
    const text = `import { ${name} } from './${api}/validators/${library}'\nconsole.log(${name})`
    sizes.push(await sizeOf(join(folder.path, 'app'), text))
  }
  const [alone = 0, among = 0] = sizes
  expect(alone).toBeLessThan(450)
  expect(among - alone).toBeLessThan(10)
})

function getting(key: string): object {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${key}` } } }
  return { operationId: `get${key}`, responses: { 200: { description: 'OK', content } } }
}
