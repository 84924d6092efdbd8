import { OpenRouter, OpenRouterCore, UnauthorizedResponseError } from '@openrouter-sdk/core'
import { apiKeysList } from '@openrouter-sdk/core/apiKeysList'

interface Env {
  readonly OPENROUTER_API_KEY: string
}

/** Calls a function, the class and a stream, for each request. */
export default {
  async fetch(_request: Request, env: Env): Promise<Response> {
    const refused = await apiKeysList(new OpenRouterCore({ apiKey: 'wrong' }))
    const client = new OpenRouter({ apiKey: env.OPENROUTER_API_KEY })
    const { data } = await client.apiKeys.list()
    let text = ''
    for await (const chunk of await client.chat.send({ model: 'm', messages: [], stream: true }))
      text += chunk.choices[0]?.delta.content ?? ''
    const isRefused = !refused.ok && refused.error instanceof UnauthorizedResponseError
    return Response.json({ isRefused, name: data[0]?.name, text })
  },
}
