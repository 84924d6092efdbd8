import { settleWithin } from '../lib/time-limit.ts'

/**
 * Runs what gives a configuration, and reads all of it: getters and proxies are code of the configuration too, and what they
 * throw belongs here.
 *
 * @throws what it throws; TimeLimitError if it does not settle in time
 */
export async function runConfig(run: () => Promise<unknown>, timeoutMs: number): Promise<unknown> {
  const value = await settleWithin(timeoutMs, run())
  readThrough(value)
  return value
}

function readThrough(value: unknown): void {
  const seen = new Set([value])
  // A set grows while it is walked.
  for (const one of seen) if (isPlain(one)) for (const member of Object.values(one)) seen.add(member)
}

/** Objects and lists; what instances of classes hold is no configuration. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null
}
