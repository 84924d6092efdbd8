import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { appendPointer, canonicalPointer, pointerKeys } from '../../json-pointer.ts'

interface Mapping {
  readonly property: string
  /** Pointers of components by the value that names them. */
  readonly members: ReadonlyMap<string, string>
}

/** Which value of a discriminator names which member: as it says, otherwise by the name of the component. */
export function effectiveMapping(schema: JsonObject): Mapping | undefined {
  const { discriminator } = schema
  if (!isObject(discriminator) || typeof discriminator['propertyName'] !== 'string') return undefined
  const given = isObject(discriminator['mapping']) ? discriminator['mapping'] : {}
  const members = new Map(
    Object.entries(given).flatMap(([value, target]): [string, string][] =>
      typeof target === 'string' ? [[value, pointerOf(target)]] : [],
    ),
  )
  const named = new Set(members.values())
  for (const pointer of [...references(schema['oneOf']), ...references(schema['anyOf'])])
    if (!named.has(pointer)) members.set(pointerKeys(pointer).at(-1) ?? '', pointer)
  return { property: discriminator['propertyName'], members }
}

function references(list: JsonValue | undefined): readonly string[] {
  return (Array.isArray(list) ? list : []).flatMap((one: JsonValue) =>
    isObject(one) && typeof one['$ref'] === 'string' ? [canonicalPointer(one['$ref'])] : [],
  )
}

function pointerOf(target: string): string {
  return target.startsWith('#') ? canonicalPointer(target) : appendPointer('#/components/schemas', target)
}
