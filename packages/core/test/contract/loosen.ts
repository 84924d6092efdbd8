import { isRecord, type Json } from './json.js'

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

/** Keys whose members are named by the API. */
const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'schemas', 'responses', 'paths'])

/** Keys that hold values of the API. */
const values = new Set(['example', 'examples', 'default', 'enum', 'const', 'value', 'dataValue'])

/**
 * The document with schemas that say of which types values are, and nothing else: `oneOf` allows more than one match, an
 * open enum other values. */
export function loosen(value: Json): Json {
  if (Array.isArray(value)) return value.map(loosen)
  if (!isRecord(value)) return value
  const entries = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
    if (key === 'enum' && value['x-sdk-open-enum'] === true) return []
    if (values.has(key)) return [[key, member]]
    if (maps.has(key) && isRecord(member)) return [[key, loosenMembers(member)]]
    if (limits.has(key) || isFormat(key, member)) return []
    const renamed = key === 'oneOf' && value['anyOf'] === undefined ? 'anyOf' : key
    return [[renamed, loosen(member)]]
  })
  return Object.fromEntries(entries)
}

function loosenMembers(map: Readonly<Record<string, Json>>): Json {
  return Object.fromEntries(Object.entries(map).map(([name, member]) => [name, loosen(member)]))
}

/** Formats of text, but for those that say how bytes are sent. */
function isFormat(key: string, value: Json): boolean {
  return key === 'format' && typeof value === 'string' && value !== 'binary' && value !== 'byte'
}
