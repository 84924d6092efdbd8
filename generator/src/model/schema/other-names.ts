import { type JsonObject, type JsonValue, objectAt } from '../../lib/json.ts'
import { matchesInTime, regularExpression } from '../../lib/regular-expression.ts'
import type { Scope } from './scope.ts'
import { unevaluated } from './unevaluated.ts'

/** The value of `additionalProperties`, or of `unevaluatedProperties` in its place. */
export function restOf(schema: JsonObject): JsonValue | undefined {
  return schema['additionalProperties'] ?? unevaluated('unevaluatedProperties', schema)
}

/** The schema of the first pattern that fits a name. */
export function patternOf(name: string, schema: JsonObject): JsonValue | undefined {
  const fitting = Object.entries(objectAt(schema, 'patternProperties')).find(([pattern]) => {
    const expression = regularExpression(pattern)
    return expression !== undefined && matchesInTime(expression, name)
  })
  return fitting?.[1]
}

/**
 * Whether an object has names of which a schema with patterns says nothing. By themselves, patterns without `additionalProperties`
 * are read as those of all names; beside other parts that have names of their own they are not.
 */
export function leavesNamesOpen(schema: JsonObject, { whole, isVariant }: Scope): boolean {
  const { patternProperties } = schema
  if (patternProperties === undefined || restOf(schema) !== undefined) return false
  const isDescribed = (name: string) =>
    Object.hasOwn(objectAt(schema, 'properties'), name) || patternOf(name, schema) !== undefined
  return (whole.hasVariants && !isVariant) || whole.names().some((name) => !isDescribed(name))
}
