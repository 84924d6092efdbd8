import {
  isObject,
  type JsonObject,
  type JsonValue,
  mapMember,
  mapMembers,
  mapObjectMembers,
  objectAt,
} from '../lib/json.ts'
import { pointerKeys } from '../lib/json-pointer.ts'

/** Components that are named elsewhere than in a reference. */
const namedOtherwise = new Set(['securitySchemes'])

/**
 * Drops the components that something in `before` used and nothing in `document` uses any more. Those that nothing ever
 * used stay: they are there for a reason of their own.
 */
export function dropUnreached(document: JsonObject, before: JsonObject): JsonObject {
  const used = reachedFrom(document)
  const wasUsed = reachedFrom(before)
  return mapMember(document, 'components', (components) =>
    mapObjectMembers(components, (section, kind) =>
      !namedOtherwise.has(kind)
        ? mapMembers(section, (component, name) => {
            const reference = `${kind}/${name}`
            return wasUsed.has(reference) && !used.has(reference) ? undefined : component
          })
        : section,
    ),
  )
}

/** `schemas/User` for every component that the document, apart from its components, leads to. */
function reachedFrom(document: JsonObject): ReadonlySet<string> {
  const components = objectAt(document, 'components')
  const { components: _, ...rest } = document
  const reached = new Set<string>()
  const waiting: JsonValue[] = [rest]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue
    for (const [key, value] of Object.entries(next)) {
      if (value === undefined) continue
      waiting.push(value)
      for (const [kind, name] of referencesAt(key, value)) {
        if (reached.has(`${kind}/${name}`)) continue
        reached.add(`${kind}/${name}`)
        const component = objectAt(components, kind)[name]
        if (component !== undefined) waiting.push(component)
      }
    }
  }
  return reached
}

/** The components that a member names: a reference, or the mapping of a discriminator, which may leave the path out. */
function referencesAt(key: string, value: JsonValue): readonly (readonly [kind: string, name: string])[] {
  if (key === '$ref' && typeof value === 'string') return componentOf(value)
  if (key !== 'mapping' || !isObject(value)) return []
  return Object.values(value).flatMap((target) => {
    if (typeof target !== 'string') return []
    return target.includes('/') ? componentOf(target) : [['schemas', target] as const]
  })
}

function componentOf(reference: string): readonly (readonly [kind: string, name: string])[] {
  const [root, kind, name] = pointerKeys(reference)
  return root !== 'components' || kind === undefined || name === undefined ? [] : [[kind, name]]
}
