/** Whether a browser's rules apply: pages and web workers have a location, servers do not. */
export const inBrowser = (): boolean => typeof location === 'object'

/** The absolute base of all paths. Throws for a bad URL; in browsers it may be relative to the page. */
export function baseURL(serverURL = ''): URL {
  return new URL(serverURL, inBrowser() ? location.href : undefined)
}
