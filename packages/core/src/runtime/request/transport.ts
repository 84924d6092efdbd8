import type { CallContext } from '../context/call-context.js'
import type { HeaderEntries, HttpRequest } from '../context/http-request.js'
import { connectionError } from '../errors/connection-error.js'

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
  let follow = /^(GET|HEAD)$/.test(request.method)
  context.request = request
  for (const [name, value] of request.headers as unknown as HeaderEntries) {
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
