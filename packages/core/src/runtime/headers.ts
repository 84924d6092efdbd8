/** Sets a header; `null` deletes it. Throws without showing the value, which may be a secret. */
export function setHeader(headers: Headers, name: string, value: unknown): void {
  // Tab, printable ASCII and Latin-1 are allowed (RFC 9110 section 5.5); anything else could start a new header.
  if (/[^\t -~\x80-\xff]/.test(`${value}`)) throw new TypeError(`header ${name} cannot be sent`)
  if (value === null) headers.delete(name)
  else headers.set(name, `${value}`)
}
