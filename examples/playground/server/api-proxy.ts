import type { ProxyOptions } from 'vite'

export interface ApiProxySettings {
  /** Origin of the API. */
  readonly target: string
  /** Sent for pages that send no key themselves. It never reaches a browser. */
  readonly apiKey: string | undefined
}

/**
 * `/api/v1` of the page is the API, so that browsers see one origin. The key is lent to that page only: other pages can
 * send requests to a local server, too, and would spend the owner's credits.
 */
export function apiProxy({ target, apiKey }: ApiProxySettings): Record<string, ProxyOptions> {
  return {
    '/api/v1': {
      target,
      changeOrigin: true,
      configure(proxy) {
        proxy.on('proxyReq', (request, incoming) => {
          const samePage = incoming.headers['sec-fetch-site'] === 'same-origin'
          if (apiKey !== undefined && samePage && !request.hasHeader('authorization')) {
            request.setHeader('authorization', `Bearer ${apiKey}`)
          }
        })
      },
    },
  }
}
