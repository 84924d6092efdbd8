import leven from 'leven'
import { isObject, type JsonObject } from '../lib/json.ts'
import { appendPointer, readPointer } from '../lib/json-pointer.ts'
import { findByPath, JsonPathSyntaxError } from '../merge/json-path.ts'
import { TimeLimitError } from '../lib/time-limit.ts'

/** Says how far a path without a match leads, and what is there instead. */
export function nearestMatch(path: string, root: JsonObject): string {
  for (let end = cut(path, path.length); end > 0; end = cut(path, end)) {
    const prefix = path.slice(0, end)
    const match = tryPath(prefix, root)
    if (match === undefined) continue
    const value = readPointer(root, appendPointer('#', ...match))
    const keys = isObject(value) ? Object.keys(value) : []
    const wanted = path.slice(end).replaceAll(/^\.?\[?['"]?|['"]?\].*$/g, '')
    const [closest] = keys.toSorted((a, b) => leven(a, wanted) - leven(b, wanted))
    return closest === undefined
      ? `Only ${prefix} exists, and it is empty.`
      : `${prefix} exists; did you mean ${JSON.stringify(closest)} in it?`
  }
  return 'Compare the path with the merged document.'
}

/** Where the last segment before `end` starts. */
function cut(path: string, end: number): number {
  return Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))
}

function tryPath(path: string, root: JsonObject): readonly string[] | undefined {
  try {
    return findByPath(path, root)[0]
  } catch (error) {
    if (error instanceof JsonPathSyntaxError || error instanceof TimeLimitError) return undefined
    throw error
  }
}
