import { OpenRouterCore } from '@openrouter-sdk/core'

/**
 * The client of the server; never import it in a client component. The key comes from `OPENROUTER_API_KEY`, which the
 * SDK reads itself. `OPENROUTER_SERVER_URL` points it at another server.
 */
export function createServerClient(): OpenRouterCore {
  return new OpenRouterCore({ serverURL: process.env['OPENROUTER_SERVER_URL'] })
}
