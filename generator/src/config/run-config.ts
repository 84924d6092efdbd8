/**
 * Runs what gives a configuration, and reads all of it: getters and proxies are code of the configuration too, and what they
 * throw belongs here.
 *
 * @throws what it throws; Error if it does not settle in time
 */
export async function runConfig(run: () => Promise<unknown>, timeoutMs: number): Promise<unknown> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const message = `it has not settled after ${timeoutMs / 1000} s`
  // Without a timer, Node ends as soon as nothing else is to come.
  const timer = setTimeout(() => reject(new Error(message)), timeoutMs)
  try {
    const value = await Promise.race([run(), tooLate])
    readThrough(value)
    return value
  } finally {
    clearTimeout(timer)
  }
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

/** The first line of what was thrown, which may be anything. */
export function reasonOf(thrown: unknown): string {
  try {
    return (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0]?.trim() ?? ''
  } catch {
    return 'it throws something without a text'
  }
}
