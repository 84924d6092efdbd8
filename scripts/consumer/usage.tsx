import { apiKeysList, OpenRouter, OpenRouterCore, TooManyRequestsResponseError } from '@openrouter-sdk/core'
import { chatSend } from '@openrouter-sdk/core/chatSend'
import { OpenRouterProvider, useApiKeysList } from '@openrouter-sdk/react-query'
import { apiKeysListOptions } from '@openrouter-sdk/react-query/apiKeysList'
import type { ApiKeyInfo, ChatResult } from '@openrouter-sdk/types'

const client = new OpenRouterCore({ apiKey: 'key' })

export async function names(): Promise<readonly string[]> {
  const result = await apiKeysList(client, { offset: 10 })
  if (result.ok) return result.value.data.map((key: ApiKeyInfo) => key.name)
  const after: number | undefined = result.error instanceof TooManyRequestsResponseError ? result.error.retryAfter : 0
  return [String(after)]
}

export async function streams(): Promise<string> {
  const request = { model: 'openai/gpt-5-mini', messages: [{ role: 'user' as const, content: 'Hi' }] }
  const whole = await chatSend(client, request)
  if (whole.ok) whole.value satisfies ChatResult
  const stream = await new OpenRouter({ apiKey: 'key' }).chat.send({ ...request, stream: true })
  let text = ''
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
  return text
}

export const options = apiKeysListOptions(client, { offset: 10 })

export function Keys(): React.ReactNode {
  const query = useApiKeysList()
  return <OpenRouterProvider client={client}>{query.data?.data.map((key) => key.name)}</OpenRouterProvider>
}
