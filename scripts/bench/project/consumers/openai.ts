import OpenAI from 'openai'

const client = new OpenAI({ apiKey: 'key' })
const messages = [{ role: 'user' as const, content: 'Hi' }]
const result = await client.chat.completions.create({ model: 'openai/gpt-5-mini', messages })

export const first = result.choices[0]
const content = first?.message.content
export const text: string | undefined = typeof content === 'string' ? content : undefined
export const tokens: number | undefined = result.usage?.total_tokens
