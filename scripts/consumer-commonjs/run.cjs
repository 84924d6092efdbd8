// Calls a local server through the packages, loaded with `require`, and compares their classes with those that `import` gives.
const core = require('@openrouter-sdk/core')
const { apiKeysList } = require('@openrouter-sdk/core/apiKeysList')
const { collectChat, text } = require('@openrouter-sdk/core/extras')
const { OpenRouterCore } = require('@openrouter-sdk/core/client')
const { apiKeysListOptions } = require('@openrouter-sdk/react-query/apiKeysList')
const { useApiKeysList } = require('@openrouter-sdk/react-query')
const { QueryClient } = require('@tanstack/react-query')
const { start } = require('./server.cjs')

async function run() {
  const { serverURL, stop } = await start()
  const modules = await import('@openrouter-sdk/core')
  const refused = await apiKeysList(new OpenRouterCore({ serverURL, apiKey: 'wrong' }))
  const refusedByModule = await modules.apiKeysList(new modules.OpenRouterCore({ serverURL, apiKey: 'wrong' }))
  const client = new core.OpenRouter({ serverURL, apiKey: 'key' })
  const listed = await client.apiKeys.list()
  const queried = await new QueryClient().fetchQuery(apiKeysListOptions(client))
  const stream = await client.chat.send({ model: 'm', messages: [], stream: true })
  const words = text(await collectChat(stream))
  const mixed = await modules.apiKeysList(client)
  stop()

  const isRefused = (error, { OpenRouterError, HttpError, UnauthorizedResponseError }) =>
    error instanceof UnauthorizedResponseError && error instanceof HttpError && error instanceof OpenRouterError
  const failures = [
    isRefused(refused.error, core) || 'the error class is not the documented one',
    isRefused(refused.error, modules) || 'instanceof fails for an error of `require` with a class of `import`',
    isRefused(refusedByModule.error, core) || 'instanceof fails for an error of `import` with a class of `require`',
    listed.data[0].name === 'ci' || 'the list is not what the server sent',
    queried.data[0].name === 'ci' || 'the query is not what the server sent',
    (mixed.ok && mixed.value.data[0].name === 'ci') || 'a function of `import` does not take a client of `require`',
    words === 'Hi' || 'the stream is not what the server sent',
    typeof useApiKeysList === 'function' || 'there is no hook',
  ].filter((outcome) => outcome !== true)
  if (failures.length > 0) throw new Error(failures.join('; '))
  console.log(`Node ${process.versions.node}`, 'ok')
}

run().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
