/** Proof that the exchange of a code comes from where the code was requested (RFC 7636). */
export interface PkcePair {
  /** The secret, 43 characters. Keep it until the user is back, for example in `sessionStorage`. */
  readonly verifier: string
  /** Challenge for the authorization page: the SHA-256 hash of the verifier. */
  readonly challenge: string
}

/** Makes a new secret and its challenge. Call it for each sign-in. */
export async function createPkcePair(): Promise<PkcePair> {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)))
  return { verifier, challenge: await pkceChallenge(verifier) }
}

/** The challenge of a verifier by the method `S256`, RFC 7636 section 4.2. */
export async function pkceChallenge(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))))
}

/** RFC 4648 section 5, without padding. */
function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '')
}
