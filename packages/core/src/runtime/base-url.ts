import { inBrowser } from './browser.js'

/** The absolute base of all paths. Throws for a bad URL; in browsers it may be relative to the page. */
export function baseURL(serverURL = ''): URL {
  return new URL(serverURL, inBrowser() ? location.href : undefined)
}
