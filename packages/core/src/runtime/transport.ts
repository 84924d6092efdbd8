import type { CallContext } from './call-context.js'
import type { HttpRequest } from './http-request.js'
import { withoutQuery } from './redact.js'
import { ConnectionError } from './request-failure.js'

/** Names of headers that carry credentials, by word: `x-max-tokens` is none. */
const SECRET = /(auth\w*|key|token|secret|password|cookie)\b/

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
  context.request = request
  for (const [name, value] of request.headers) {
    if (secrets.has(value) || SECRET.test(name)) {
      secrets.add(value).add(value.replace(/^\w+ /, ''))
      follow &&= name === 'authorization'
    }
  }
  try {
    return await send(request.url, { ...request, redirect: follow ? 'follow' : 'manual' })
  } catch (error) {
    throw connectionError(error, context)
  }
}

/** What a failed fetch or body means: the end of the call's lifetime if that came first, else a broken connection. */
export function connectionError(cause: unknown, context: CallContext): unknown {
  const { operation, signal, request } = context
  if (signal.aborted) return signal.reason
  const { method, url = '' } = Object(request)
  const shown = withoutQuery(url)
  const error = Object(cause)
  // Bun and Deno put the whole URL into theirs.
  for (const key of Object.getOwnPropertyNames(error))
    if (typeof error[key] === 'string') Reflect.set(error, key, error[key].replaceAll(url, shown))
  return (context.broken = new ConnectionError(
    `${operation.id}: connection failed ${error.code ?? Object(error.cause).code ?? ''} (${method} ${shown})`,
    { cause },
  ))
}
