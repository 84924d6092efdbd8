import { OpenRouterCore } from '@openrouter-sdk/core/client'
import { chatSend } from '@openrouter-sdk/core/chatSend'

const client = new OpenRouterCore({ apiKey: 'key' })
const messages = [{ role: 'user' as const, content: 'Hi' }]
const result = await chatSend(client, { model: 'openai/gpt-5-mini', messages })
if (!result.ok) throw result.error
const content = result.value.choices[0]?.message.content
export const text: string | undefined = typeof content === 'string' ? content : undefined
export const tokens: number | undefined = result.value.usage?.total_tokens
