import { OpenRouterCore } from '@openrouter/sdk/core.js'
import { chatSend } from '@openrouter/sdk/funcs/chatSend.js'

const client = new OpenRouterCore({ apiKey: 'key' })
const messages = [{ role: 'user' as const, content: 'Hi' }]
const result = await chatSend(client, { chatRequest: { model: 'openai/gpt-5-mini', messages } })
if (!result.ok) throw result.error
const content = 'choices' in result.value ? result.value.choices[0]?.message.content : undefined
export const text: string | undefined = typeof content === 'string' ? content : undefined
export const tokens: number | undefined = 'usage' in result.value ? result.value.usage?.totalTokens : undefined
