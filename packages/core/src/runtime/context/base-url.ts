import { InvalidRequestError } from '../errors/request-failure.js'

/** The address of the page or the web worker, if this is one; the types of servers have no location. */
export const pageURL = (): string | undefined =>
  (globalThis as { readonly location?: { readonly href: string } }).location?.href

/** The absolute base of all paths; in browsers it may be relative to the page. */
export function baseURL(serverURL = ''): string {
  try {
    const { href } = new URL(serverURL, pageURL())
    if (/^https?:\/\/[^/@]+\/[^#]*$/.test(href)) return href
  } catch {
    // Its message would show the URL.
  }
  throw new InvalidRequestError('serverURL must be an http(s) URL, without user')
}
