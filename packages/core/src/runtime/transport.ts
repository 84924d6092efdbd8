import { inBrowser } from './browser.js'
import type { CallContext } from './call-context.js'
import type { HttpRequest } from './http-request.js'
import { isSensitive, redact } from './redact.js'
import { ConnectionError } from './request-failure.js'

const MAX_REDIRECTS = 5

/**
 * Fetches, following redirects. To another origin go only the method, URL and `Accept`; a body never goes there, nor is a
 * one-shot body sent twice: such a redirect is returned as it is. Browsers hide redirects from scripts and drop
 * `Authorization` themselves, but not other credentials: with those a redirect fails there.
 */
export async function transport(request: HttpRequest, context: CallContext): Promise<Response> {
  const custom = [...request.headers.keys()].some((name) => name != 'authorization' && isSensitive(name))
  const redirect = !inBrowser() ? 'manual' : custom ? 'error' : 'follow'
  for (let hop = 0; ; hop++) {
    const response = await connect({ ...request, redirect }, context)
    const next = hop < MAX_REDIRECTS && redirected(request, response)
    if (!next) return response
    discard(response)
    request = next
  }
}

async function connect(request: HttpRequest, context: CallContext): Promise<Response> {
  const { fetch: send = fetch } = context.settings
  try {
    return await send(request.url, request)
  } catch (error) {
    throw connectionError(error, context)
  }
}

/** What a failed fetch or body means: the end of the call's lifetime if that came first, else a broken connection. */
export function connectionError(error: unknown, context: CallContext): unknown {
  const { lifetime, operation } = context
  if (lifetime.signal.aborted) return lifetime.signal.reason
  return new ConnectionError(redact(`${operation.id}: the connection failed (${error})`, context), { cause: error })
}

/** Cancels a body nobody will read, so that its socket is free. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {})
}

/** The request that a redirect asks for (Fetch standard, HTTP-redirect fetch), or `undefined`. */
function redirected(request: HttpRequest, { status, headers }: Response): HttpRequest | undefined {
  const location = headers.get('location')
  if (!location || !/^30[12378]$/.test(`${status}`) || !URL.canParse(location, request.url)) return undefined
  const url = new URL(location, request.url)
  const next = { ...request, url: url.href, headers: new Headers(request.headers) }
  if (status == 303 || (status < 303 && request.method == 'POST')) {
    next.method = 'GET'
    next.body = null
    next.headers.delete('content-type')
  }
  const same = url.origin == new URL(request.url).origin
  if (!same) next.headers = new Headers({ Accept: `${headers.get('accept')}` })
  return next.body && (!same || next.body instanceof ReadableStream) ? undefined : next
}
