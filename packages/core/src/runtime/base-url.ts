import { InvalidRequestError } from './request-failure.js'

/** The absolute base of all paths; in browsers it may be relative to the page. */
export function baseURL(serverURL = ''): string {
  try {
    const { href } = new URL(serverURL, globalThis.location?.href)
    if (/^https?:\/\/[^/@]+\/[^#]*$/.test(href)) return href
  } catch {
    // Its message would show the URL.
  }
  throw new InvalidRequestError('serverURL must be an http(s) URL, without user')
}
