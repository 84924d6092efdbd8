/** Parsed JSON; `undefined` for anything else. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The sentence for people in the usual shapes of an error body: `{ error: { message } }`, `{ error }`, `{ message }`, `{ detail }`, also in a
 * `response`, nested ones included. Cut after 500 characters.
 */
export function explain(body: unknown, depth = 2): string | undefined {
  for (const key of ['error', 'message', 'detail', 'response']) {
    const value: unknown = Object(body)[key]
    const text = typeof value === 'string' ? value : depth && explain(value, depth - 1)
    if (text) return text.slice(0, 500)
  }
  return undefined
}
