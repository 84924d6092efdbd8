import { OpenRouterCore } from '@openrouter/sdk/core.js'
import { chatSend } from '@openrouter/sdk/funcs/chatSend.js'
import { creditsGetCredits } from '@openrouter/sdk/funcs/creditsGetCredits.js'
import { modelsList } from '@openrouter/sdk/funcs/modelsList.js'
import { HTTPClient } from '@openrouter/sdk/lib/http.js'

export async function listModels(serverURL) {
  const page = await modelsList(new OpenRouterCore({ serverURL, apiKey: 'key' }))
  if (!page.ok) throw page.error
  return page.value.result.data.length
}

export async function readChat(fetch) {
  const httpClient = new HTTPClient({ fetcher: fetch })
  const client = new OpenRouterCore({ serverURL: 'http://127.0.0.1', apiKey: 'key', httpClient })
  const chatRequest = { model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true }
  const result = await chatSend(client, { chatRequest })
  if (!result.ok) throw result.error
  let characters = 0
  for await (const chunk of result.value) characters += chunk.choices[0].delta.content.length
  return characters
}

export function credits(serverURL) {
  const client = new OpenRouterCore({ serverURL, apiKey: 'key' })
  return async () => {
    const result = await creditsGetCredits(client)
    if (!result.ok) throw result.error
    return result.value.data.totalCredits
  }
}
