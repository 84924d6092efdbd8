import type { JsonValue } from '../lib/json.ts'

/** Facts about a text of JSON, which need not be valid. */
interface Scanned {
  /** Levels of nesting. */
  readonly depth: number
  /** Number of keys in all objects, duplicates included. */
  readonly keys: number
  /** Where long containers end, by their start. */
  readonly ends: ReadonlyMap<number, number>
}

/** Characters of a container whose end is noted. */
const long = 500

/** One fast pass: only characters between strings are compared, by their codes. */
export function scanJson(text: string): Scanned {
  const ends = new Map<number, number>()
  const starts: number[] = []
  let [depth, keys] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) at = closingQuote(text, at)
    else if (code === colon) keys++
    else if (code === openBrace || code === openBracket) depth = Math.max(depth, starts.push(at))
    else if (code === closeBrace || code === closeBracket) {
      const start = starts.pop() ?? at
      if (at - start > long) ends.set(start, at + 1)
    }
  }
  return { depth, keys, ends }
}

/** Number of keys in all objects of a value. */
export function countKeys(root: JsonValue): number {
  let count = 0
  const open = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const members = Object.values(value)
    if (!Array.isArray(value)) count += members.length
    for (let index = 0; index < members.length; index++) {
      const member = members[index]
      if (typeof member === 'object' && member !== null) open.push(member)
    }
  }
  return count
}

const [backslash, colon] = [92, 58]

export const [quote, openBrace, closeBrace, openBracket, closeBracket] = [34, 123, 125, 91, 93]

/** Where the quote is that ends the string which starts at `start`: the first that an even number of backslashes precedes. */
export function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++
    if (slashes % 2 === 0) return at
  }
  return text.length
}
