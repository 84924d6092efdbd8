/** Worth another attempt: the server was busy or broken in passing. */
export const isRetriedStatus = (status: number): boolean => /^(408|429|50[0234]|52[0-4]|529)$/.test(`${status}`)

/** Milliseconds the server asks to wait, by `retry-after-ms` or `Retry-After` (RFC 9110 section 10.2.3); `undefined` for none and for nonsense. */
export function retryAfterMs(headers: Headers): number | undefined {
  for (const [name, unit] of [
    ['retry-after-ms', 1],
    ['retry-after', 1000],
  ] as const) {
    const text = `${headers.get(name)}`
    if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * unit
    // Date.parse alone would take `1, 2` for a day in 2001.
    const date = text.endsWith('GMT') ? Date.parse(text) : NaN
    if (date >= 0) return Math.max(0, date - Date.now())
  }
  return undefined
}
