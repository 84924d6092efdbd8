/** The absolute base of all paths. Throws for a bad URL; in browsers it may be relative to the page. */
export const baseURL = (serverURL = ''): string => new URL(serverURL, globalThis.location?.href).href
