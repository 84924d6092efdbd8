// Calls a local server through the installed packages: a function, the class, a stream and a query.
import { createServer } from 'node:http'
import { OpenRouter, OpenRouterCore, UnauthorizedResponseError } from '@openrouter-sdk/core'
import { apiKeysList } from '@openrouter-sdk/core/apiKeysList'
import { apiKeysListOptions } from '@openrouter-sdk/react-query/apiKeysList'
import { QueryClient } from '@tanstack/react-query'

const server = createServer((request, response) => {
  if (request.headers.authorization !== 'Bearer key') {
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":{"code":401,"message":"no"}}')
  } else if (request.url?.startsWith('/chat/')) {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end('data: {"choices":[{"delta":{"content":"Hi"}}]}\n\ndata: [DONE]\n\n')
  } else {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[{"name":"ci"}]}')
  }
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const serverURL = `http://127.0.0.1:${server.address().port}`

const refused = await apiKeysList(new OpenRouterCore({ serverURL, apiKey: 'wrong' }))
const client = new OpenRouter({ serverURL, apiKey: 'key' })
const listed = await client.apiKeys.list()
const queried = await new QueryClient().query(apiKeysListOptions(client))
const stream = await client.chat.send({ model: 'm', messages: [], stream: true })
let text = ''
for await (const chunk of stream) text += chunk.choices[0].delta.content
server.close()

const failures = [
  refused.error instanceof UnauthorizedResponseError || 'the error class is not the documented one',
  listed.data[0].name === 'ci' || 'the list is not what the server sent',
  queried.data[0].name === 'ci' || 'the query is not what the server sent',
  text === 'Hi' || 'the stream is not what the server sent',
].filter((outcome) => outcome !== true)
if (failures.length > 0) throw new Error(failures.join('; '))
console.log(runtime(), 'ok')

function runtime() {
  if ('Bun' in globalThis) return 'Bun'
  return 'Deno' in globalThis ? 'Deno' : `Node ${process.versions.node}`
}
