import type { JsonObject } from '../../lib/json.ts'
import { unevaluated } from './unevaluated.ts'

/** Documents leave `type` out where the other keywords imply it. */
export function impliedType(schema: JsonObject): 'object' | 'array' | undefined {
  const { properties, additionalProperties, patternProperties, propertyNames, items, prefixItems } = schema
  if (properties !== undefined || additionalProperties !== undefined) return 'object'
  if (patternProperties !== undefined || propertyNames !== undefined) return 'object'
  if (items !== undefined || prefixItems !== undefined) return 'array'
  if (unevaluated('unevaluatedProperties', schema) !== undefined) return 'object'
  return unevaluated('unevaluatedItems', schema) === undefined ? undefined : 'array'
}
