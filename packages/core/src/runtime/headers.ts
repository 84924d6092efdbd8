/** Field values may hold tab, printable ASCII and Latin-1 (RFC 9110 section 5.5); anything else could start a new header. */
const FORBIDDEN = /[^\t\x20-\x7e\x80-\xff]/

/** Sets a header; `null` deletes it, `undefined` leaves it. Throws without showing the value, which may be a secret. */
export function setHeader(headers: Headers, name: string, value: unknown): void {
  if (value === null) headers.delete(name)
  else if (FORBIDDEN.test(`${value}`)) throw new TypeError(`header ${name} has a forbidden character`)
  else if (value !== undefined) headers.set(name, `${value}`)
}

/** Adds `name=value` to the Cookie header. */
export function addCookie(headers: Headers, pair: string): void {
  const cookies = headers.get('Cookie')
  setHeader(headers, 'Cookie', cookies ? `${cookies}; ${pair}` : pair)
}
