import type { Settings } from './call-context.js'

/** Worth another attempt: the server was busy or broken in passing. */
export const isRetriedStatus = (status: number): boolean => /^(408|429|50[0234]|52[0-4]|529)$/.test(`${status}`)

/** Milliseconds before retry `attempt` (1 for the first): doubling, capped, shortened by up to a quarter at random. */
export function backoff(attempt: number, { retryDelayMs = 500, maxRetryDelayMs = 8000 }: Settings): number {
  return Math.min(retryDelayMs * 2 ** (attempt - 1), maxRetryDelayMs) * (1 - Math.random() / 4)
}

/** Milliseconds the server asks to wait, by `retry-after-ms` or `Retry-After` (RFC 9110 section 10.2.3); `undefined` for none and for nonsense. */
export function retryAfterMs(headers: Headers): number | undefined {
  const number = (name: string) => /^\d+(\.\d+)?$/.exec(headers.get(name) ?? '')?.[0]
  const ms = number('retry-after-ms')
  if (ms) return +ms
  const seconds = number('retry-after')
  if (seconds) return +seconds * 1000
  const date = headers.get('retry-after') ?? ''
  // Date.parse alone would take `1, 2` for a day in 2001.
  const time = /^[A-Z][a-z]+, /.test(date) ? Date.parse(date) : NaN
  return time >= 0 ? Math.max(0, time - Date.now()) : undefined
}
