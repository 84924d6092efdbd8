import { isObject, type JsonObject, type JsonValue, listAt } from '../../generator/src/lib/json.ts'

/** Where documents mean less than JSON Schema lets them say, and types follow them, on purpose. */
interface Reading {
  readonly what: string
  readonly reason: string
  /** The schema as it is meant, by itself or together with other parts. */
  read(schema: JsonObject, isComposed: boolean): JsonObject
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
    what: '`patternProperties` where nothing is said of other names, outside of compositions',
    reason: 'The patterns are those of all names there are; `unknown` for the others would hide what they hold.',
    read: (schema, isComposed) => {
      const { patternProperties, additionalProperties, unevaluatedProperties } = schema
      if (!isObject(patternProperties) || (additionalProperties ?? unevaluatedProperties) !== undefined) return schema
      if (isComposed || compositions.some((key) => key in schema)) return schema
      const patterns = Object.values(patternProperties).flatMap((pattern) => pattern ?? [])
      return patterns.length === 0 ? schema : { ...schema, additionalProperties: { anyOf: patterns } }
    },
  },
  {
    what: "`type: 'null'` beside a composition in which nothing is null",
    reason: 'No value would fit; documents mean that the value may be null.',
    read: (schema) => {
      const { type, ...others } = schema
      const variants = [...listAt(schema, 'oneOf'), ...listAt(schema, 'anyOf')]
      if (!isNull(type) || !compositions.some((key) => key in others) || variants.some(mayBeNull)) return schema
      return { anyOf: [{ type: 'null' }, others] }
    },
  },
]

const compositions = ['$ref', 'oneOf', 'anyOf', 'allOf'] as const

function isNull(type: JsonValue | undefined): boolean {
  return [type].flat().every((name) => name === 'null')
}

function mayBeNull(variant: JsonValue): boolean {
  return isObject(variant) && [variant['type']].flat().includes('null')
}

/** A schema as its document means it, by itself or together with other parts. */
export function asMeant(schema: JsonObject, isComposed: boolean): JsonObject {
  return readings.reduce((read, reading) => reading.read(read, isComposed), schema)
}
