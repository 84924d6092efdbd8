import { expect, test } from 'vitest'
import { loadFiles } from './documents.fixture.ts'

const response = 'responses: { 204: { description: OK } }'

/** The converted document of the YAML after `info`. */
async function converted(rest: string) {
  const [document] = await loadFiles({ 'api.yaml': `swagger: '2.0'\ninfo: { title: Test, version: '1' }\n${rest}` })
  return document?.value
}

test.each([
  ['host: a.test\nbasePath: /v1', ['https://a.test/v1']],
  ['host: a.test\nschemes: [http]', ['http://a.test']],
  ['host: a.test\nschemes: [http, https]', ['https://a.test', 'http://a.test']],
  ['basePath: /v1', ['/v1']],
])('%j', async (rest, urls) => {
  const value = await converted(`${rest}\npaths: {}`)
  expect(value?.['servers']).toEqual(urls.map((url) => ({ url })))
})

test.each([
  ['host: a.test\nbasePath: v1', ['https://a.test/v1'], ['2:1 "v1" is read as "/v1"']],
  ['host: https://a.test/', ['https://a.test'], ['1:1 "https://a.test/" is read as "a.test"']],
  ['host: http://a.test\nbasePath: /', ['http://a.test'], ['1:1 "http://a.test" is read as "a.test"']],
  [
    'host: b.test\nbasePath: https://a.test/v1',
    ['https://a.test/v1'],
    ['2:1 "https://a.test/v1" is read as the whole address'],
  ],
  ["host: a.test\nschemes: ['https://', HTTP, http]", ['https://a.test', 'http://a.test'], []],
  ['host: a.test\nschemes: http', ['http://a.test'], []],
  ['schemes: [https]', undefined, []],
])('an address that is written in another way: %j', async (rest, urls, repairs) => {
  const [document] = await loadFiles({
    'api.yaml': `${rest}\nswagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: {}`,
  })
  expect(document?.value['servers']).toEqual(urls?.map((url) => ({ url })))
  expect(document?.value['schemes']).toBeUndefined()
  expect(document?.repairs.map(({ place, message }) => `${place?.line}:${place?.column} ${message}`)).toEqual(repairs)
})

test('parts of an address that are variables', async () => {
  const parameters = `[{ name: account, in: path, required: true, type: string }, { $ref: '#/parameters/Suffix' }]`
  const value =
    await converted(`x-ms-parameterized-host: { hostTemplate: '{account}.{suffix}', parameters: ${parameters} }
basePath: v1
parameters: { Suffix: { name: suffix, in: path, required: true, type: string, default: a.test, enum: [a.test, b.test] } }
paths: {}`)
  const suffix = { default: 'a.test', enum: ['a.test', 'b.test'] }
  expect(value?.['servers']).toEqual([{ url: 'https://{account}.{suffix}/v1', variables: { account: {}, suffix } }])
})

test('paths with a query, which x-ms-paths has', async () => {
  const value = await converted(`paths: { /a: { get: { ${response} } } }
x-ms-paths: { '/a?comp=list': { get: { ${response} } } }`)
  expect(Object.keys(Object(value?.['paths'])).toSorted()).toEqual(['/a', '/a?comp=list'])
  expect(value?.['x-ms-paths']).toBeUndefined()
})

test.each([
  ['{ name: a, in: body, schema: {} }, { name: b, in: body, schema: {} }', 'b'],
  ['{ name: a, in: body, schema: {} }, { name: b, in: formData, type: string }', 'a'],
])('of several bodies, one is sent: %s', async (parameters, dropped) => {
  const paths = `paths: { /a: { post: { parameters: [${parameters}], ${response} } } }`
  const [document] = await loadFiles({ 'api.yaml': `swagger: '2.0'\ninfo: { title: T, version: '1' }\n${paths}` })
  expect(document?.repairs.map(({ message }) => message)).toEqual([
    `The operation has another body than "${dropped}", which is left out`,
  ])
})
