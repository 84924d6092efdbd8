import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
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
const libraries: Plugin = {
  name: 'libraries',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:react|@tanstack|zod|valibot)/ }, ({ path }) => ({
      path,
      external: true,
      sideEffects: false,
    }))
  },
}

/** Bytes of a minified, gzipped bundle. */
async function sizeOf(resolveDir: string, contents: string): Promise<number> {
  const options = { bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error' } as const
  const conditions = ['@openrouter-sdk/source']
  const given = { ...options, conditions, plugins: [libraries], stdin: { contents, resolveDir } }
  const { outputFiles } = await build(given)
  return gzipSync(outputFiles[0]?.contents ?? '').length
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

test.each([
  {
    name: 'the class with all operations',
    packages: "import { OpenRouter } from '@openrouter-sdk/core'",
    folder: "import { OpenRouter } from './api/core'",
    program: `console.log(new OpenRouter(${serverURL}))`,
    percent: 1,
  },
  {
    name: 'a call',
    packages: `import { apiKeysList, OpenRouterCore } from '@openrouter-sdk/core'\n${ownClient}`,
    folder: "import { apiKeysList } from './api/core'",
    program: 'apiKeysList(client)',
    // Telling a client from a request is some 65 bytes, and the rest of a call is small.
    percent: 1.9,
  },
  {
    name: 'a stream',
    packages: `import { chatSend, OpenRouterCore } from '@openrouter-sdk/core'\n${ownClient}`,
    folder: "import { chatSend } from './api/core'",
    program: 'chatSend(client, { messages: [], stream: true })',
    percent: 1.2,
  },
  {
    name: 'a hook',
    packages: `import { OpenRouterCore } from '@openrouter-sdk/core'
import { OpenRouterProvider, useApiKeysList } from '@openrouter-sdk/react-query'
${ownClient}`,
    folder: "import { OpenRouterProvider, useApiKeysList } from './api/react-query'",
    program: 'console.log(client, OpenRouterProvider, useApiKeysList)',
    // Options and the call that they make both take a client or none.
    percent: 3,
  },
])('$name is at most $percent % larger from a folder', async ({ packages, folder, program, percent }) => {
  await setup()
  const inPackage = fileURLToPath(new URL('../../../packages/react-query', import.meta.url))
  const wanted = await sizeOf(inPackage, `${packages}\n${program}`)
  const size = await sizeOf(dirname(repositoryFolder), `${folder}\n${program.replaceAll(/\bclient, |\bclient\b/g, '')}`)
  expect((size / wanted - 1) * 100).toBeLessThan(percent)
})

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
