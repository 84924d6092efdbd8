import { join } from 'node:path'
import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { SdkFolder, yamlDocument } from '../../compile.fixture.ts'

const settings = { emit: ['types'], imports: '.js', runtime: 'runtime' } as const

/** Imports the mocks of paths. */
async function imported(paths: JsonObject) {
  const folder = new SdkFolder()
  await folder.addFolder('api', yamlDocument(`paths: ${JSON.stringify(paths)}`), settings, { mocks: true })
  return import(join(folder.path, 'api/mocks/index.ts'))
}

test.each([
  ['any', '*/*', 'application/json', '"Hi"'],
  ['any application', 'application/*', 'application/json', '"Hi"'],
  ['JSON', 'application/hal+json', 'application/hal+json', '"Hi"'],
  ['text', 'text/plain', 'text/plain', 'Hi'],
])('a mock of %s says what it responds with', async (_title, documented, type, text) => {
  const content = { [documented]: { schema: { type: 'string', enum: ['Hi'] }, example: 'Hi' } }
  const paths = { '/word': { get: { responses: { 200: { description: '', content } } } } }
  const { handlers } = await imported(paths)
  const response = await getResponse(handlers({ serverURL: 'https://api.test' }), new Request('https://api.test/word'))
  expect([response?.headers.get('content-type'), await response?.text()]).toEqual([type, text])
})

test('operations of one address are known by the header that each must have', async () => {
  const operation = (target: string) => ({
    post: {
      parameters: [{ name: 'X-Target', in: 'header', required: true, schema: { type: 'string', enum: [target] } }],
      responses: { 200: { description: '', content: { 'application/json': { schema: { const: target } } } } },
    },
  })
  const { handlers } = await imported({ '/#a': operation('Keys.Create'), '/#b': operation('Keys.Delete') })
  const send = async (target: string) => {
    const request = new Request('https://api.test/', { method: 'POST', headers: { 'x-target': target } })
    return (await getResponse(handlers({ serverURL: 'https://api.test' }), request))?.json()
  }
  expect([await send('Keys.Create'), await send('Keys.Delete'), await send('Keys')]).toEqual([
    'Keys.Create',
    'Keys.Delete',
    undefined,
  ])
})

test.each([
  ['application/json', 'application/json'],
  ['application/json-seq', 'application/json-seq'],
  ['text/event-stream', 'application/json'],
])('of JSON and a stream, %s is what a request asks for', async (accept, type) => {
  const json = { schema: { type: 'object' } }
  const content = { 'application/json': json, 'application/json-seq': json }
  const { handlers } = await imported({ '/words': { get: { responses: { 200: { description: '', content } } } } })
  const request = new Request('https://api.test/words', { headers: { accept } })
  const response = await getResponse(handlers({ serverURL: 'https://api.test' }), request)
  expect(response?.headers.get('content-type')).toBe(type)
})
