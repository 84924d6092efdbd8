import type { CallContext } from './call-context.js'
import type { HttpRequest } from './http-request.js'
import { ConnectionError } from './request-failure.js'

/**
 * Fetches, and remembers what headers carry for redaction. GET and HEAD follow redirects, unless a credential travels in another
 * header than `Authorization`: that one the platform drops when a redirect leads to another origin, and no other. A redirect that
 * is not followed is returned (https://fetch.spec.whatwg.org/#http-redirect-fetch).
 */
export async function transport(request: HttpRequest, context: CallContext): Promise<Response> {
  const {
    secrets,
    settings: { fetch: send = fetch },
  } = context
  let follow = /GET|HEAD/.test(request.method)
  for (const [name, value] of request.headers) {
    if (/auth|key|token|secret|cookie/.test(name)) secrets.add(value).add(value.replace(/^\w+ /, ''))
    if (name !== 'authorization' && secrets.has(value)) follow = false
  }
  try {
    return await send(request.url, { ...request, redirect: follow ? 'follow' : 'manual' })
  } catch (error) {
    throw connectionError(error, context)
  }
}

/** What a failed fetch or body means: the end of the call's lifetime if that came first, else a broken connection. */
export function connectionError(cause: unknown, { operation, lifetime: { signal } }: CallContext): unknown {
  return signal.aborted ? signal.reason : new ConnectionError(`${operation.id}: connection failed`, { cause })
}
