import { attempts } from '../request/attempts.js'
import { type AuthScheme, bearer } from './schemes.js'
import { baseURL } from '../context/base-url.js'
import type { CallContext, OpenCall } from '../context/call-context.js'
import { jsonResponse } from '../response/decoders.js'
import { now } from '../context/lifetime.js'
import type { Middleware } from '../context/middleware.js'
import type { Operation } from '../context/operation.js'
import { ResponseParseError } from '../errors/request-failure.js'
import type { Credential } from '../context/request-options.js'

/** Client credentials (RFC 6749 section 4.4). Tokens are fetched when needed and renewed before they expire. */
export interface ClientCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** Where tokens come from. Default: what the API description names. */
  readonly tokenUrl?: string | undefined
  /** Requested scopes. Default: those that the server grants by itself. */
  readonly scopes?: readonly string[] | undefined
  /** Whether id and secret travel in the `Authorization` header or in the body of the token request. Default `header`. */
  readonly sendIn?: 'header' | 'body' | undefined
}

/** An access token, a function that gives one, or what an application gets tokens with. */
export type OAuth2Credential = Credential | ClientCredentials

interface Token {
  readonly value: string
  /** By `now()`. */
  readonly renewAt: number
  readonly endsAt: number
}

/** The token that all calls of a client with the same credentials share. */
interface TokenSource {
  current?: Token | undefined
  /** Under way; it belongs to no call. */
  pending?: Promise<Token> | undefined
  readonly fetch: () => Promise<Token>
}

/** A token this long before its end is renewed: clocks differ, and a request takes time. */
const MARGIN_MS = 30_000

/** Tokens by client, then by the value of the credentials: operations that name the scheme themselves share those of the others. */
const clients = new WeakMap<OpenCall, Map<string, TokenSource>>()

/** Calls that replace a revoked token. */
const guarded = new WeakSet<CallContext>()

/** `Authorization: Bearer <access token>`; `tokenUrl` gives tokens to `ClientCredentials`. */
export function oauth2(option: string, tokenUrl: string): AuthScheme {
  const { apply } = bearer(option)
  return {
    option,
    async apply(request, given: OAuth2Credential, context) {
      if (typeof given !== 'object') return apply(request, String(given), context)
      const credentials = given
      for (const secret of [credentials.clientSecret, formEncoded(credentials.clientSecret)])
        context.secrets.add(secret)
      const known = clients.get(context.open) ?? new Map<string, TokenSource>()
      clients.set(context.open, known)
      const source = tokenSource(known, credentials, tokenUrl, context)
      const { current } = source
      const token = current && now() < current.endsAt ? current : await renewed(source)
      // Early, while the old one still serves.
      if (now() >= token.renewAt && token === current) renewed(source).catch(() => {})
      if (token === current && !guarded.has(context)) {
        guarded.add(context)
        context.use = [...context.use, replaceRevoked(source)]
      }
      return apply(request, token.value, context)
    },
  }
}

function tokenSource(
  known: Map<string, TokenSource>,
  credentials: ClientCredentials,
  tokenUrl: string,
  context: CallContext,
): TokenSource {
  const { clientId, clientSecret, scopes = [], sendIn, tokenUrl: given = tokenUrl } = credentials
  const { definition, settings, open } = context
  // The description may name it relative to the API.
  const url = /^https?:/i.test(given) ? given : new URL(given, baseURL(settings.serverURL ?? definition.serverURL)).href
  const key = JSON.stringify([url, clientId, clientSecret, scopes, sendIn])
  const found = known.get(key)
  if (found) return found
  for (const [other, { current, pending }] of known)
    if (!pending && (!current || now() >= current.endsAt)) known.delete(other)
  const source: TokenSource = { fetch: () => fetchToken({ ...credentials, tokenUrl: url }, open) }
  known.set(key, source)
  return source
}

/** A new token; those who ask while it is fetched share it. */
function renewed(source: TokenSource): Promise<Token> {
  source.pending ??= source
    .fetch()
    .then((token) => (source.current = token))
    .finally(() => (source.pending = undefined))
  return source.pending
}

/** A token that was good when it was fetched may have been revoked: the request is sent once more with a new one. */
function replaceRevoked(source: TokenSource): Middleware {
  return async (request, next) => {
    const { current } = source
    const sent = request.headers.get('authorization')
    const response = await next(request)
    if (response.status !== 401 || request.duplex || sent !== `Bearer ${current?.value}`) return response
    const fresh = source.current === current ? await renewed(source) : source.current
    if (!fresh) return response
    await response.body?.cancel?.()
    request.headers.set('authorization', `Bearer ${fresh.value}`)
    return next(request)
  }
}

/** Gets a token by a call of its own, with the limits, retries and `fetch` of the client, shared by all waiting calls. */
async function fetchToken(credentials: ClientCredentials, open: OpenCall): Promise<Token> {
  const { clientId, clientSecret, scopes = [], sendIn, tokenUrl = '' } = credentials
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  if (scopes.length > 0) body.set('scope', scopes.join(' '))
  // Both are form-encoded first (RFC 6749 section 2.3.1).
  const basic = btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)
  if (sendIn === 'body') {
    body.set('client_id', clientId)
    body.set('client_secret', clientSecret)
  }
  const operation: Operation = {
    id: 'access token',
    method: 'POST',
    path: '',
    security: [],
    request(request) {
      request.url = tokenUrl
      request.body = body
      if (sendIn !== 'body') request.headers.set('authorization', `Basic ${basic}`)
    },
    response: jsonResponse,
  }
  const begun = now()
  const granted = await new Promise<unknown>((resolve, reject) => {
    const context: CallContext = { ...open(operation, {}, reject), headers: [], use: [] }
    for (const secret of [clientSecret, formEncoded(clientSecret), basic]) context.secrets.add(secret)
    attempts(context, {}).then(resolve, reject)
  })
  const { access_token: value, expires_in: seconds }: Record<string, unknown> = Object(granted)
  if (typeof value !== 'string' || !value)
    throw new ResponseParseError('the token endpoint gave no access token', { statusCode: 200, rawBody: '' })
  const lifeMs = Number(seconds ?? Infinity) * 1000
  return { value, renewAt: begun + Math.max(lifeMs - MARGIN_MS, lifeMs / 2), endsAt: begun + lifeMs }
}

const formEncoded = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1)
