import { compile, JSONPathError, type JSONValue } from 'json-p3'
import type { JsonObject } from '../json.ts'

/** The JSONPath expression cannot be parsed. */
export class JsonPathSyntaxError extends Error {
  override readonly name = 'JsonPathSyntaxError'
}

/**
 * Finds what a JSONPath expression (RFC 9535) selects.
 *
 * @returns the keys that lead to each match, in document order; each match once
 * @throws JsonPathSyntaxError
 */
export function findByPath(path: string, root: JsonObject): readonly (readonly string[])[] {
  try {
    const locations = compile(path)
      .query(root as JSONValue)
      .locations()
    const distinct = new Map(locations.map((location) => [JSON.stringify(location), location.map(String)]))
    return [...distinct.values()]
  } catch (error) {
    if (error instanceof JSONPathError) throw new JsonPathSyntaxError(error.message, { cause: error })
    throw error
  }
}
