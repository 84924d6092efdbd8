import OpenAI from 'openai'

export async function listModels(serverURL) {
  const page = await new OpenAI({ baseURL: serverURL, apiKey: 'key' }).models.list()
  return page.data.length
}

export async function readChat(fetch) {
  const client = new OpenAI({ baseURL: 'http://127.0.0.1', apiKey: 'key', fetch })
  const messages = [{ role: 'user', content: 'Hi' }]
  const stream = await client.chat.completions.create({ model: 'm', messages, stream: true })
  let characters = 0
  for await (const chunk of stream) characters += chunk.choices[0].delta.content.length
  return characters
}

export function credits(serverURL) {
  const client = new OpenAI({ baseURL: serverURL, apiKey: 'key' })
  return async () => (await client.get('/credits')).data.total_credits
}
