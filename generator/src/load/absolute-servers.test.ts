import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withAbsoluteServers } from './absolute-servers.ts'
import { loadFiles, openApi, writeFiles } from './documents.fixture.ts'
import { load } from './load.ts'
import { serve, text } from './server.fixture.ts'
import type { SourceDocument } from './source-document.ts'

const address = 'https://api.example.com/docs/v2/openapi.yaml'
const nowhere = async (): Promise<boolean> => false

async function loaded(servers: string): Promise<SourceDocument> {
  const [document] = await loadFiles({ 'a.yaml': openApi(`servers: ${servers}\npaths: {}\n`) })
  if (document === undefined) throw new Error('No document')
  return document
}

test.each([
  ['/v1', 'https://api.example.com/v1'],
  ['/', 'https://api.example.com/'],
  ['v1', 'https://api.example.com/docs/v2/v1'],
  ['.', 'https://api.example.com/docs/v2/'],
  ['../v1', 'https://api.example.com/docs/v1'],
  ['//other.example.com/v1', 'https://other.example.com/v1'],
  ['/{tenant}/v1', 'https://api.example.com/{tenant}/v1'],
  ['https://whole.example.com', undefined],
  ['{base}/v1', undefined],
  ['localhost:8080/v1', undefined],
  ['', undefined],
])('the server %j of a document from an address', async (url, want) => {
  const document = await loaded(JSON.stringify([{ url }]))
  const got = await withAbsoluteServers({ ...document, path: address }, nowhere)
  expect(got.value['servers']).toEqual([{ url: want ?? url }])
  expect(got.repairs.map(({ code }) => code)).toEqual(want === undefined ? [] : ['relative-server'])
})

test('servers of path items and operations', async () => {
  const [document] = await loadFiles({
    'a.yaml': openApi('paths: { /a: { servers: [{ url: /a }], get: { servers: [{ url: /b }], responses: {} } } }\n'),
  })
  if (document === undefined) throw new Error('No document')
  const got = await withAbsoluteServers({ ...document, path: address }, nowhere)
  expect(got.value['paths']).toMatchObject({
    '/a': { servers: [{ url: 'https://api.example.com/a' }], get: { servers: [{ url: 'https://api.example.com/b' }] } },
  })
})

test('a file that was pulled, by its record; others stay relative', async () => {
  const document = await loaded('[{ url: /v1 }]')
  const record = (origin: string): string => JSON.stringify({ sources: [{ file: 'a.yaml', origin }] })
  for (const [content, want] of [
    [record(address), 'https://api.example.com/v1'],
    [record('../a.yaml'), '/v1'],
    ['{"sources": 1}', '/v1'],
    ['no JSON', '/v1'],
  ] as const) {
    const path = join(await writeFiles({ 'sources.lock.json': content }), 'sources/a.yaml')
    expect((await withAbsoluteServers({ ...document, path }, nowhere)).value['servers']).toEqual([{ url: want }])
  }
  expect(await withAbsoluteServers(document, nowhere)).toBe(document)
})

test('a development server is the base of nothing', async () => {
  const { origin } = await serve({ '/a.yaml': text(() => openApi('servers: [{ url: /v1 }]\npaths: {}\n')) })
  expect((await load([`${origin}/a.yaml`], '/'))[0]?.value['servers']).toEqual([{ url: '/v1' }])
})

test('relative references start from the address after redirects', async () => {
  const schema = 'components: { schemas: { A: { $ref: "parts.yaml#/A" } } }\npaths: {}\n'
  const { origin, requests } = await serve({
    '/latest': (_, response) => response.writeHead(302, { location: '/v2/api.yaml' }).end(),
    '/v2/api.yaml': text(() => openApi(schema)),
    '/v2/parts.yaml': text(() => 'A: { type: string }\n'),
  })
  await load([`${origin}/latest`], '/', { remoteReferences: [`${origin}/`] })
  expect(requests).toContain('GET /v2/parts.yaml')
  await expect(load([`${origin}/latest`], '/')).rejects.toMatchObject({
    errors: [
      {
        code: 'remote-ref',
        message: `The reference parts.yaml#/A leads to ${origin}/v2/parts.yaml`,
        hint: expect.stringContaining(`remoteReferences: ['${origin}/v2/']`),
      },
    ],
  })
})
