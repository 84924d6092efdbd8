import { type AuthScheme, bearer } from './auth.js'
import { baseURL } from './base-url.js'
import type { CallContext } from './call-context.js'
import { ResponseParseError } from './request-failure.js'
import type { Credential } from './request-options.js'
import { responseError } from './response-error.js'
import { connectionError } from './transport.js'

/** What an application signs in with (RFC 6749 section 4.4). Tokens are fetched when needed and renewed before they expire. */
export interface ClientCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** Where tokens come from. Default: what the API description names. */
  readonly tokenUrl?: string | undefined
  /** What to ask for. Default: what the server gives by itself. */
  readonly scopes?: readonly string[] | undefined
  /** Whether id and secret travel in the `Authorization` header or in the body of the token request. Default `header`. */
  readonly sendIn?: 'header' | 'body' | undefined
}

/** An access token, a function that gives one, or what an application gets tokens with. */
export type OAuth2Credential = Credential | ClientCredentials

interface Token {
  readonly value: string
  /** In milliseconds since the epoch. */
  readonly renewAt: number
}

/** A token this long before its end is renewed: clocks differ, and a request takes time. */
const MARGIN_MS = 30_000

/** `Authorization: Bearer <access token>`; `tokenUrl` gives tokens to `ClientCredentials`. */
export function oauth2(option: string, tokenUrl: string): AuthScheme {
  /** One token for all calls with the same credentials, also while it is fetched. */
  const tokens = new WeakMap<object, Promise<Token>>()
  return {
    ...bearer(option),
    async secret(given, context) {
      const credentials = given as ClientCredentials
      context.secrets.add(credentials.clientSecret)
      let pending = tokens.get(credentials)
      const known = await pending
      const fresh = !known || Date.now() >= known.renewAt
      // Another call may have begun to renew it meanwhile.
      if (fresh && tokens.get(credentials) === pending) {
        pending = fetchToken(credentials, tokenUrl, context)
        tokens.set(credentials, pending)
        pending.catch(() => tokens.delete(credentials))
      }
      const used = tokens.get(credentials)
      // A token that was good when it was fetched may have been revoked; a new one is refused for good.
      context.renew = (status) => {
        if (fresh || status !== 401) return false
        if (tokens.get(credentials) === used) tokens.delete(credentials)
        return true
      }
      return (await used)?.value
    },
  }
}

async function fetchToken(credentials: ClientCredentials, tokenUrl: string, context: CallContext): Promise<Token> {
  const { clientId, clientSecret, scopes = [], sendIn, tokenUrl: url = tokenUrl } = credentials
  const { fetch: send = fetch, timeoutMs } = context.settings
  const headers = new Headers({ accept: 'application/json' })
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  if (scopes.length > 0) body.set('scope', scopes.join(' '))
  if (sendIn === 'body') {
    body.set('client_id', clientId)
    body.set('client_secret', clientSecret)
  } else {
    // Both are form-encoded first (RFC 6749 section 2.3.1).
    const [id, secret] = [clientId, clientSecret].map((text) => new URLSearchParams({ '': text }).toString().slice(1))
    const basic = btoa(`${id}:${secret}`)
    context.secrets.add(basic)
    headers.set('authorization', `Basic ${basic}`)
  }
  // Not the signal of the call: others may wait for the same token.
  const signal = AbortSignal.timeout(Math.min(timeoutMs, 2e9))
  const { serverURL = context.definition.serverURL } = context.settings
  // The description may name it relative to the API.
  const request = {
    url: /^https?:/i.test(url) ? url : new URL(url, baseURL(serverURL)).href,
    method: 'POST',
    headers,
    body,
    signal,
    redirect: 'manual' as const,
  }
  const begun = Date.now()
  const response = await send(request.url, request).catch((error: unknown) => {
    throw connectionError(error, context)
  })
  if (!response.ok) throw await responseError(response, request, context)
  return readToken(response, begun, context)
}

async function readToken(response: Response, begun: number, { operation }: CallContext): Promise<Token> {
  const { access_token: value, expires_in: seconds }: Record<string, unknown> = Object(
    await response.json().catch(() => undefined),
  )
  if (typeof value !== 'string' || !value) {
    const { status: statusCode } = response
    throw new ResponseParseError(`${operation.id}: the token endpoint gave no access token`, {
      statusCode,
      rawBody: '',
    })
  }
  const lifeMs = Number(seconds ?? Infinity) * 1000
  return { value, renewAt: begun + Math.max(lifeMs - MARGIN_MS, lifeMs / 2) }
}
