import { isRecord, type Json } from './json.js'
import { mapMembers } from './map-members.js'

/** Keywords that limit the values of a type. Whether examples keep within them is for a linter to say, and no matter of the SDK. */
const limits = new Set([
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
])

/**
 * The document with schemas that say of which types values are, and nothing else: `oneOf` allows more than one match, an
 * open enum other values. */
export function loosen(value: Json): Json {
  if (Array.isArray(value)) return value.map(loosen)
  if (!isRecord(value)) return value
  const kept = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
    if (key === 'enum' && value['x-sdk-open-enum'] === true) return []
    if (limits.has(key) || isFormat(key, member)) return []
    return [[key === 'oneOf' && value['anyOf'] === undefined ? 'anyOf' : key, member]]
  })
  return mapMembers(Object.fromEntries(kept), loosen)
}

/** Formats of text, but for those that say how bytes are sent. */
function isFormat(key: string, value: Json): boolean {
  return key === 'format' && typeof value === 'string' && value !== 'binary' && value !== 'byte'
}
