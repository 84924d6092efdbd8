import type { OAuthExchangeAuthCodeForAPIKeyResponse } from '@openrouter-sdk/types'
import type { OpenRouterCore } from '../generated/client.js'
import {
  oAuthExchangeAuthCodeForAPIKey,
  type OAuthExchangeAuthCodeForAPIKeyError,
} from '../generated/operations/oAuthExchangeAuthCodeForAPIKey.js'
import type { RequestOptions } from '../runtime/context/request-options.js'
import type { ResultPromise } from '../runtime/client/result.js'

/**
 * Where to send users, so that they allow your app a key of their own.
 *
 * @example Send the user away
 * ```ts
 * const { verifier, challenge } = await createPkcePair()
 * sessionStorage.setItem('verifier', verifier)
 * location.assign(authorizationURL({ callbackURL: 'https://app.example.com/callback', challenge }))
 * ```
 *
 * @example Receive the user on the callback page
 * ```ts
 * const code = authorizationCode(location.href)
 * const verifier = sessionStorage.getItem('verifier')
 * if (code && verifier) {
 *   const result = await exchangeAuthorizationCode(new OpenRouterCore(), { code, verifier })
 *   if (result.ok) console.log(result.value.key)
 * }
 * ```
 *
 * @param request.callbackURL The page that the user comes back to, with the code added to its query. Its own query stays, so
 *   it can carry a state.
 * @param request.challenge The challenge of {@link createPkcePair}.
 */
export function authorizationURL({ callbackURL, challenge }: AuthorizationRequest): string {
  const url = new URL('https://openrouter.ai/auth')
  url.searchParams.set('callback_url', String(callbackURL))
  url.searchParams.set('code_challenge', challenge)
  url.searchParams.set('code_challenge_method', 'S256')
  return url.href
}

/** Parameters of the authorization page. */
export interface AuthorizationRequest {
  readonly callbackURL: string | URL
  readonly challenge: string
}

/** The code in the URL that a user came back with; `undefined` if there is none, because the user refused or just opened the page. */
export function authorizationCode(url: string | URL): string | undefined {
  return new URL(url).searchParams.get('code') || undefined
}

/** A code, and the verifier of the challenge that it was asked for with. */
export interface AuthorizationGrant {
  readonly code: string
  readonly verifier: string
}

/**
 * Exchanges a code for an API key of the user. The client needs no key of its own.
 *
 * @example const result = await exchangeAuthorizationCode(client, { code: 'c1f8', verifier: sessionStorage.getItem('verifier') ?? '' })
 */
export function exchangeAuthorizationCode(
  client: OpenRouterCore,
  { code, verifier }: AuthorizationGrant,
  options?: RequestOptions,
): ResultPromise<OAuthExchangeAuthCodeForAPIKeyResponse, OAuthExchangeAuthCodeForAPIKeyError> {
  const request = { code, code_verifier: verifier, code_challenge_method: 'S256' } as const
  return oAuthExchangeAuthCodeForAPIKey(client, request, options)
}
