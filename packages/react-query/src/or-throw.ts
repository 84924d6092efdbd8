import type { ResultPromise } from './generated/shared/core.js'

/** The value of a call; its failure is thrown. Core's own way is larger, because it keeps the response. */
export async function orThrow<TValue>(call: ResultPromise<TValue, unknown>): Promise<TValue> {
  const result = await call
  if (result.ok) return result.value
  throw result.error
}

/** As `orThrow`, with `null` for no value. */
export async function orNull<TValue>(call: ResultPromise<TValue, unknown>): Promise<TValue | null> {
  return (await orThrow(call)) ?? null
}
