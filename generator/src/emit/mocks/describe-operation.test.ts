import { join } from 'node:path'
import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from '../../compile.fixture.ts'

const settings = { emit: ['types'], imports: '.js', runtime: 'runtime' } as const

test.each([
  ['any', '*/*', 'application/json', '"Hi"'],
  ['any application', 'application/*', 'application/json', '"Hi"'],
  ['JSON', 'application/hal+json', 'application/hal+json', '"Hi"'],
  ['text', 'text/plain', 'text/plain', 'Hi'],
])('a mock of %s says what it responds with', async (_title, documented, type, text) => {
  const content = { [documented]: { schema: { type: 'string', enum: ['Hi'] }, example: 'Hi' } }
  const paths = { '/word': { get: { responses: { 200: { description: '', content } } } } }
  const folder = new SdkFolder()
  await folder.addFolder('api', yamlDocument(`paths: ${JSON.stringify(paths)}`), settings, { mocks: true })
  const { handlers } = await import(join(folder.path, 'api/mocks/index.ts'))
  const response = await getResponse(handlers({ serverURL: 'https://api.test' }), new Request('https://api.test/word'))
  expect([response?.headers.get('content-type'), await response?.text()]).toEqual([type, text])
})
