/** Statuses worth another attempt: the server was busy or broken in passing. All have the three digits that every status has. */
export const RETRIED: RegExp = /408|429|5(0[0234]|2[0-49])/

/**
 * Seconds the server asks to wait: `retry-after-ms` if that is above 0, else `Retry-After` (RFC 9110 section 10.2.3); `undefined` for
 * none and for nonsense.
 */
export function retryAfter(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after-ms')) / 1000
  const text = `${seconds > 0 ? seconds : headers.get('retry-after')}`
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  // All three forms of RFC 9110 section 5.6.7 begin with a day and mean GMT, which one does not say. Date.parse alone would
  // take `1, 2` for a day in 2001.
  const date = /^[a-z]/i.test(text) && Date.parse(text.replace(/( GMT)?$/, ' GMT'))
  return date ? Math.max(0, date - Date.now()) / 1000 : undefined
}
