import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'

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

/** Bytes of a minified, gzipped bundle. */
async function sizeOf(resolveDir: string, contents: string): Promise<number> {
  const options = { bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error' } as const
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir } })
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
    // What tells a client from a request is some 60 bytes.
    expect(size - wanted, module).toBeLessThan(80)
  }
})
