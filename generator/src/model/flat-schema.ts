import type { JsonValue } from '../json.ts'
import { hasType, plainSchema } from './plain-schema.ts'

const scalars = ['string', 'number', 'integer', 'boolean']

/** Whether a value is, or lists, plain text, numbers or booleans. */
export function isFlatSchema(document: JsonValue, schema: JsonValue | undefined): boolean {
  const plain = plainSchema(document, schema)
  const item = plain !== undefined && hasType(plain, 'array') ? plainSchema(document, plain['items']) : plain
  return item !== undefined && scalars.some((name) => hasType(item, name))
}
