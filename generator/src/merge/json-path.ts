import { compile, JSONPathError, JSONPathNode, JSONPathNodeList, type JSONPathQuery, type JSONValue } from 'json-p3'
import type { JsonObject } from '../lib/json.ts'
import { withProcessorLimit } from '../lib/time-limit.ts'

/** The JSONPath expression cannot be parsed. */
export class JsonPathSyntaxError extends Error {
  override readonly name = 'JsonPathSyntaxError'
}

/** On 13 MB of YAML, the slowest path of any published overlay takes a tenth of this. */
const maxQueryMs = 10_000

/**
 * Finds what a JSONPath expression (RFC 9535) selects.
 *
 * @returns the keys that lead to each match, in document order; each match once
 * @throws JsonPathSyntaxError, TimeLimitError for a pattern that backtracks, or a filter that looks at everything again
 */
export function findByPath(path: string, root: JsonObject, timeoutMs = maxQueryMs): readonly (readonly string[])[] {
  try {
    const query = compile(path)
    const locate = () => select(query, root as JSONValue).locations()
    const locations = query.singularQuery() ? locate() : withProcessorLimit(timeoutMs, locate)
    const distinct = new Map(locations.map((location) => [JSON.stringify(location), location.map(String)]))
    return [...distinct.values()]
  } catch (error) {
    if (error instanceof JSONPathError) throw new JsonPathSyntaxError(error.message, { cause: error })
    throw error
  }
}

type Segment = JSONPathQuery['segments'][number]

/** `query.query(root)`, except that `..` steps over values without members, where no selector selects anything. */
function select(query: JSONPathQuery, root: JSONValue): JSONPathNodeList {
  const follow = (nodes: JSONPathNode[], segment: Segment): JSONPathNode[] =>
    segment.toString().startsWith('..')
      ? nodes.flatMap((node) => descend(node, segment.selectors, []))
      : segment.resolve(nodes)
  return new JSONPathNodeList(query.segments.reduce(follow, [new JSONPathNode(root, [], root)]))
}

/** Adds what the selectors select in the value of a node, then in the values below it. */
function descend(node: JSONPathNode, selectors: Segment['selectors'], found: JSONPathNode[]): JSONPathNode[] {
  const { value, location, root } = node
  if (!hasMembers(value)) return found
  for (const selector of selectors) for (const one of selector.resolve(node)) found.push(one)
  const isList = Array.isArray(value)
  for (const [key, member] of Object.entries(value)) {
    if (!hasMembers(member)) continue
    descend(new JSONPathNode(member, [...location, isList ? Number(key) : key], root), selectors, found)
  }
  return found
}

function hasMembers(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
