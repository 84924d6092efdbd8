import { OpenRouterCore } from '@openrouter-sdk/core'

/** How requests are paid: with a key of the visitor, or with the one that the server behind `/api/v1` adds. */
export type Session = { readonly kind: 'key'; readonly apiKey: string } | { readonly kind: 'proxy' }

/** A client on this page's own origin. A key lives in this object alone: not in storage, the address or the cache. */
export function clientOf(session: Session): OpenRouterCore {
  return new OpenRouterCore({
    serverURL: '/api/v1',
    appTitle: 'OpenRouter playground',
    ...(session.kind === 'key' && { apiKey: session.apiKey }),
  })
}
