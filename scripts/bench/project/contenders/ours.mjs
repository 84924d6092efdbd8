import { OpenRouterCore } from '@openrouter-sdk/core'
import { chatSend } from '@openrouter-sdk/core/chatSend'
import { creditsGetCredits } from '@openrouter-sdk/core/creditsGetCredits'
import { modelsList } from '@openrouter-sdk/core/modelsList'

export async function listModels(serverURL) {
  const result = await modelsList(new OpenRouterCore({ serverURL, apiKey: 'key' }))
  if (!result.ok) throw result.error
  return result.value.data.length
}

export async function readChat(fetch) {
  const client = new OpenRouterCore({ serverURL: 'http://127.0.0.1', apiKey: 'key', fetch })
  const result = await chatSend(client, { model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true })
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
    return result.value.data.total_credits
  }
}
