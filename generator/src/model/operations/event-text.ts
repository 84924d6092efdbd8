import { isIdentifier } from '../names/identifiers.ts'
import type { PropertyPath } from '../schema/property-paths.ts'
import { type Alternative, isNullable, onlyAlternative } from '../schema/alternatives.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import { isPlain, type Type } from '../schema/type.ts'
import type { TypeRef } from '../type-ref.ts'

/** Member with the text of an event, in APIs that stream text. */
const textMembers = new Set(['content', 'text', 'delta'])

/** How deep the text may be; it also ends the search in a schema that contains itself. */
const maxDepth = 6

interface Place {
  readonly type: Type
  readonly path: PropertyPath
}

/**
 * Where the text of an event is: the member nearest to the event that is named like a text and reached without a choice
 * between types; no member where the event is a text itself. `0` in the path is the first element of a list.
 */
export function findEventText(types: SchemaTypes, event: TypeRef | undefined): PropertyPath | undefined {
  if (event === undefined) return undefined
  let places: readonly Place[] = [{ type: types.at(event), path: [] }]
  if (places.some(({ type }) => isText(onlyAlternative(type, types)))) return []
  for (let depth = 0; depth < maxDepth; depth += 1) {
    places = places.flatMap((place) => inside(types, place))
    const text = places.find(
      ({ type, path }) => textMembers.has(path.at(-1)?.name ?? '') && isText(onlyAlternative(type, types)),
    )
    if (text !== undefined) return text.path
  }
  return undefined
}

/** The members of an object, or the first element of a list. */
function inside(types: SchemaTypes, { type, path }: Place): readonly Place[] {
  const only = onlyAlternative(type, types)
  if (only?.kind === 'array')
    return [{ type: only.item, path: [...path, { name: '0', optional: true, partial: false }] }]
  if (only?.kind !== 'object') return []
  return only.properties
    .filter(({ name }) => isIdentifier(name))
    .map(({ name, optional, type: member }) => ({
      type: member,
      path: [...path, { name, optional: optional || isNullable(member, types), partial: false }],
    }))
}

function isText(only: Alternative | undefined): boolean {
  return only !== undefined && isPlain(only, 'string')
}
