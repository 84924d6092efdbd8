import { inBrowser } from './base-url.js'
import type { CallContext } from './call-context.js'
import type { HttpRequest } from './http-request.js'
import { isSensitive, redact } from './redact.js'
import { ConnectionError } from './request-failure.js'

/**
 * Fetches, following up to five redirects: of GET and HEAD all, of other methods 307 and 308 within the origin. Another origin
 * gets only the method, the URL and `Accept`. A redirect that is not followed is returned. Browsers hide redirects from scripts
 * and drop `Authorization` themselves, but not other credentials: with those a redirect fails there.
 */
export async function transport(request: HttpRequest, context: CallContext): Promise<Response> {
  const { fetch: send = fetch } = context.settings
  const custom = [...request.headers.keys()].some((name) => name !== 'authorization' && isSensitive(name))
  const redirect = inBrowser() ? (custom ? 'error' : 'follow') : 'manual'
  try {
    for (let hop = 0; ; hop++) {
      const response = await send(request.url, { ...request, redirect })
      const location = response.headers.get('location')
      if (!location || hop > 4 || !/^30[12378]$/.test(`${response.status}`)) return response
      const { origin, href } = new URL(location, request.url)
      const away = origin !== new URL(request.url).origin
      const movable = response.status > 306 && !away && !(request.body instanceof ReadableStream)
      if (!movable && !/GET|HEAD/.test(request.method)) return response
      discard(response)
      const headers = away ? new Headers({ Accept: `${request.headers.get('accept')}` }) : request.headers
      request = { ...request, url: href, headers }
    }
  } catch (error) {
    throw connectionError(error, context)
  }
}

/** What a failed fetch or body means: the end of the call's lifetime if that came first, else a broken connection. */
export function connectionError(cause: unknown, { operation, lifetime, secrets }: CallContext): unknown {
  const message = redact(`${operation.id}: the connection failed (${cause})`, secrets)
  return lifetime.signal.aborted ? lifetime.signal.reason : new ConnectionError(message, { cause })
}

/** Cancels a body nobody will read, so that its socket is free. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {})
}
