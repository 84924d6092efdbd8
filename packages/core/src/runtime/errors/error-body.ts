import { redact } from './redact.js'

/** Parsed JSON, its strings and names of members without `secrets`; `undefined` for anything else. */
export function parse(text: string, secrets?: ReadonlySet<string>): unknown {
  try {
    return JSON.parse(
      // A quote may be missing, so that no text is searched twice.
      secrets ? text.replace(/"(\\.|[^"])*"?/g, (found) => JSON.stringify(redact(JSON.parse(found), secrets))) : text,
    )
  } catch {
    return undefined
  }
}

/** Where the usual error bodies have their sentence, the most telling first; of a list the first item counts. */
const KEYS = 'error_description error message detail title errors response msg 0'.split(' ')

/**
 * The sentence for people in the usual shapes of an error body: `{ error: { message } }`, `{ error }`, `{ message }`, `{ detail }`,
 * `{ detail: [{ msg }] }`, `{ errors: [{ message }] }`, `{ title }`, `{ error_description }`, also in a `response`, nested ones
 * included. Cut after 500 characters.
 */
export function explain(body: unknown, depth = 3): string | undefined {
  if (typeof body === 'string') return body.slice(0, 500)
  for (const key of KEYS) {
    const text = depth && explain(Object(body)[key], depth - 1)
    if (text) return text
  }
  return undefined
}
