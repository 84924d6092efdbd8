import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { expect, test, vi } from 'vitest'
import { SdkFolder, yamlDocument } from '../../compile.fixture.ts'

const document = yamlDocument(`
servers: [{ url: https://api.acme.com }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      parameters: [{ name: kind, in: query, schema: { type: string } }]
      responses:
        200: { description: Pets., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
    post:
      operationId: addPet
      tags: [Pets]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { 201: { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
    query:
      operationId: searchPets
      tags: [Pets]
      requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } }
      responses: { 200: { description: Pets., content: { application/json: { schema: {} } } } }
  /pets/{id}/photo:
    put:
      operationId: sendPhoto
      tags: [Pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      requestBody: { required: true, content: { image/png: {} } }
      responses: { 204: { description: Done. } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string }, owner: { $ref: '#/components/schemas/Pet' } } }
`)

const settings = { emit: ['types', 'core'], imports: '.ts', runtime: 'runtime' } as const

async function connected(api: string, options: object): Promise<Client> {
  const { createMcpServer } = await import(join(api, 'mcp/index.ts'))
  const [own, other] = InMemoryTransport.createLinkedPair()
  await createMcpServer(options).connect(other)
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(own)
  return client
}

test.each(['operation', 'few'] as const)(
  'files in a folder of an app compile, and serve and call: %s',
  async (files) => {
    const folder = new SdkFolder()
    await folder.addFolder('api', document, settings, { mcp: true, files })
    expect(await folder.compile({ types: ['node'], allowImportingTsExtensions: true })).toEqual([])
    const sent: [string, RequestInit][] = []
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      sent.push([url, init])
      return new Response('[{"name":"Rex"}]', { headers: { 'content-type': 'application/json' } })
    })
    const api = join(folder.path, 'api')

    const reading = await connected(api, {})
    const run = async (client: Client, code: string) => {
      const { content } = await client.callTool({ name: 'run_code', arguments: { code } })
      return Array.isArray(content) ? content[0].text : content
    }
    expect(await run(reading, "return (await acme.pets.list({ kind: 'dog' }))[0].name")).toBe('"Rex"')
    expect(sent.map(([url]) => url)).toEqual(['https://api.acme.com/pets?kind=dog'])
    expect(await run(reading, "return acme.pets.add({ name: 'Rex' })")).toContain('not a function')
    expect(sent).toHaveLength(1)

    const writing = await connected(api, { allowWrites: true, tools: true })
    const { tools } = await writing.listTools()
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
      ['search_docs', true],
      ['run_code', false],
      ['petsAdd', false],
      ['petsList', true],
      ['petsSearch', true],
      ['petsSendPhoto', false],
    ])
    await writing.callTool({ name: 'petsSendPhoto', arguments: { id: 7, body: btoa('png') } })
    const [url, { body } = { body: null }] = sent.at(-1) ?? []
    expect([url, await new Response(body ?? null).text()]).toEqual(['https://api.acme.com/pets/7/photo', 'png'])
    await writing.callTool({ name: 'petsSearch', arguments: { body: ['dog'] } })
    expect(sent.at(-1)?.[1]).toMatchObject({ method: 'QUERY', body: '["dog"]' })
    vi.unstubAllGlobals()
  },
  180_000,
)

test('the transport refuses what may change something, however it is called', async () => {
  const folder = new SdkFolder()
  await folder.addFolder('api', document, settings, { mcp: true })
  const path = join(folder.path, 'api')
  const { readOnly } = await import(join(path, 'runtime/mcp/read-only.ts'))
  const { api } = await import(join(path, 'mcp/api.ts'))
  const { petsAdd } = await import(join(path, 'core/operations/petsAdd.ts'))
  const fetch = vi.fn<typeof globalThis.fetch>()
  vi.stubGlobal('fetch', fetch)
  const { ok, error } = await petsAdd(api.createClient({ use: [readOnly(api.tools)] }), { name: 'Rex' })
  vi.unstubAllGlobals()
  expect({ ok, error: String(error) }).toEqual({
    ok: false,
    error: expect.stringContaining('ReadOnlyError: petsAdd (POST)'),
  })
  expect(fetch).not.toHaveBeenCalled()
})

test('pages come in several lists, as the compiler takes no long ones', async () => {
  const schemas = Object.fromEntries(Array.from({ length: 1_100 }, (_, index) => [`Type${index}`, { type: 'object' }]))
  const value = { ...document.value, paths: {}, components: { schemas } }
  const folder = new SdkFolder()
  await folder.addFolder('api', { ...document, value }, settings, { mcp: true })
  const text = readFileSync(join(folder.path, 'api/mcp/pages.ts'), 'utf8')
  expect(text.split('readonly Page[] = [').map((list) => list.match(/\bname: /g)?.length ?? 0)).toEqual([
    0, 500, 500, 100, 0,
  ])
  expect(text).toContain('export const pages: readonly Page[] = [...pages1, ...pages2, ...pages3]')
})
