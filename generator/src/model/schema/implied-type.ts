import type { JsonObject } from '../../lib/json.ts'

/** Documents leave `type` out where the other keywords imply it. */
export function impliedType(schema: JsonObject): 'object' | 'array' | undefined {
  const { properties, additionalProperties, patternProperties, propertyNames, items, prefixItems } = schema
  if (properties !== undefined || additionalProperties !== undefined) return 'object'
  if (patternProperties !== undefined || propertyNames !== undefined) return 'object'
  return items !== undefined || prefixItems !== undefined ? 'array' : undefined
}
