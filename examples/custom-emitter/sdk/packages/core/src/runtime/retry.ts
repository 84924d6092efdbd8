/** Statuses worth another attempt: the server was busy or broken in passing. */
export const RETRIED = /^(408|429|5(0[0234]|2[0-49]))$/

/** Seconds the server asks to wait, by `retry-after-ms` or `Retry-After` (RFC 9110 section 10.2.3); `undefined` for none and for nonsense. */
export function retryAfter(headers: Headers): number | undefined {
  for (const [name, unit] of [
    ['retry-after-ms', 1e-3],
    ['retry-after', 1],
  ] as const) {
    const text = `${headers.get(name)}`
    if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * unit
    // Date.parse alone would take `1, 2` for a day in 2001.
    const date = Date.parse(text)
    if (date && /GMT/.test(text)) return Math.max(0, date - Date.now()) / 1000
  }
  return undefined
}
