/** The absolute base of all paths. Throws for a bad URL; in browsers it may be relative to the page. */
export const baseURL = (serverURL = '', page = globalThis.location?.href): string => new URL(serverURL, page).href
