/** What the functions of core resolve to. */
type Outcome<TValue> = { readonly ok: true; readonly value: TValue } | { readonly ok: false; readonly error: unknown }

/** The value of a call; its failure is thrown. Core's own way is larger, because it keeps the response. */
export async function orThrow<TValue>(call: PromiseLike<Outcome<TValue>>): Promise<TValue> {
  const outcome = await call
  if (outcome.ok) return outcome.value
  throw outcome.error
}
