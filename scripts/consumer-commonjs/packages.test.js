const { OpenRouter, UnauthorizedResponseError } = require('@openrouter-sdk/core')
const { apiKeysListOptions } = require('@openrouter-sdk/react-query/apiKeysList')
const { QueryClient } = require('@tanstack/react-query')
const { start } = require('./server.cjs')

let server
beforeAll(async () => {
  server = await start()
})
afterAll(() => server.stop())

test('a method of the class', async () => {
  const { data } = await new OpenRouter({ serverURL: server.serverURL, apiKey: 'key' }).apiKeys.list()
  expect(data).toEqual([{ name: 'ci' }])
})

test('the class of an error', async () => {
  const refused = new OpenRouter({ serverURL: server.serverURL, apiKey: 'wrong', retries: false }).apiKeys.list()
  await expect(refused).rejects.toBeInstanceOf(UnauthorizedResponseError)
})

test('a query', async () => {
  const options = apiKeysListOptions(new OpenRouter({ serverURL: server.serverURL, apiKey: 'key' }))
  expect(await new QueryClient().fetchQuery(options)).toEqual({ data: [{ name: 'ci' }] })
})
