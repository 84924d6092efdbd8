import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'
import { componentKey, memberKeys } from '../../specification/components.ts'

/** The mapping of a discriminator. */
export interface Mapping {
  readonly property: string
  /** Values by component key. */
  readonly values: ReadonlyMap<string, readonly string[]>
  /** The schema of objects with no or an unknown value; nothing narrows to it (OpenAPI 3.2, Discriminator Object). */
  readonly fallback: string | undefined
}

/** The components that a union names. */
export function variantKeys(schema: JsonObject): ReadonlySet<string> {
  return new Set(memberKeys(schema, 'oneOf', 'anyOf'))
}

export function readMapping(discriminator: JsonValue | undefined): Mapping | undefined {
  if (!isObject(discriminator)) return undefined
  const { propertyName: property, mapping, defaultMapping } = discriminator
  if (typeof property !== 'string') return undefined
  const values = new Map<string, string[]>()
  for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    const key = mappedKey(target)
    if (key !== undefined) values.set(key, [...(values.get(key) ?? []), value])
  }
  return { property, values, fallback: mappedKey(defaultMapping) }
}

/** A mapping names a schema by reference or by its component name. */
function mappedKey(target: JsonValue | undefined): string | undefined {
  return componentKey(target) ?? (typeof target === 'string' ? target : undefined)
}

/** The component each value of a discriminator names: as the mapping says, else that of its name. */
export function variantsByValue(
  schema: JsonObject,
): { property: string; variants: ReadonlyMap<string, string> } | undefined {
  const mapping = readMapping(schema['discriminator'])
  if (mapping === undefined) return undefined
  const { property, values } = mapping
  const unmapped = [...variantKeys(schema)].filter((key) => !values.has(key)).map((key) => [key, [key]] as const)
  const pairs = [...values, ...unmapped].flatMap(([key, names]) => names.map((name) => [name, key] as const))
  return { property, variants: new Map(pairs) }
}
