import { isObject, type JsonObject, type JsonValue, listAt } from '../../lib/json.ts'
import { referredIn } from '../../specification/components.ts'

/** References and unions that are followed; beyond it, a circle is likely. */
const maxDepth = 16

/**
 * The names that `propertyNames` lists, as `enum`, `const` or a union of such; undefined where it has another rule.
 *
 * @param schemas component schemas; without them a reference lists nothing
 */
export function listedNames(
  names: JsonValue | undefined,
  schemas: JsonObject = {},
  depth = 0,
): readonly string[] | undefined {
  if (names === false) return []
  if (!isObject(names) || depth > maxDepth) return undefined
  if (names['$ref'] !== undefined) {
    const target = referredIn(schemas, names)
    return target === names ? undefined : listedNames(target, schemas, depth + 1)
  }
  if (names['x-sdk-open-enum'] === true) return undefined
  if (Array.isArray(names['enum'])) return names['enum'].filter((name) => typeof name === 'string')
  if (names['const'] !== undefined) return typeof names['const'] === 'string' ? [names['const']] : []
  const variants = ['oneOf', 'anyOf'].map((keyword) => listAt(names, keyword)).find((list) => list.length > 0)
  const lists = (variants ?? []).map((variant) => listedNames(variant, schemas, depth + 1))
  const known = lists.filter((list) => list !== undefined)
  return lists.length === 0 || known.length < lists.length ? undefined : [...new Set(known.flat())]
}
