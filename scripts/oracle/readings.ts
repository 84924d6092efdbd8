import { isObject, type JsonObject } from '../../generator/src/json.ts'

/** Where documents mean less than JSON Schema lets them say, and types follow them, on purpose. */
interface Reading {
  readonly what: string
  readonly reason: string
  /** The schema as it is meant. */
  read(schema: JsonObject): JsonObject
}

const readings: readonly Reading[] = [
  {
    what: 'tuples without `minItems`, and without `items`',
    reason: 'They list what servers send: all of it, and nothing else unless more is asked for.',
    read: (schema) => {
      const { prefixItems } = schema
      if (!Array.isArray(prefixItems)) return schema
      const { minItems = prefixItems.length, items = Number(minItems) > prefixItems.length } = schema
      return { ...schema, minItems, items }
    },
  },
  {
    what: '`patternProperties` where nothing is said of other names',
    reason: 'The patterns are those of all names there are; `unknown` for the others would hide what they hold.',
    read: (schema) => {
      const { patternProperties, additionalProperties, unevaluatedProperties } = schema
      if (!isObject(patternProperties) || (additionalProperties ?? unevaluatedProperties) !== undefined) return schema
      const patterns = Object.values(patternProperties).flatMap((pattern) => pattern ?? [])
      return patterns.length === 0 ? schema : { ...schema, additionalProperties: { anyOf: patterns } }
    },
  },
]

/** A schema as its document means it. */
export function asMeant(schema: JsonObject): JsonObject {
  return readings.reduce((read, reading) => reading.read(read), schema)
}
