import { appendPointer } from '../json-pointer.ts'
import type { TypeRef } from './type-ref.ts'
import { type Node, type Reader, stringsAt } from './reader.ts'

/** Properties from the response inwards; `optional` says that the property may be absent or null. */
export type PropertyPath = readonly { readonly name: string; readonly optional: boolean }[]

interface Property {
  readonly node: Node
  readonly optional: boolean
}

/** Follows a dotted path of properties through a schema; absent when the schema has no such property. */
export function resolvePath(
  reader: Reader,
  schema: Node,
  path: string,
): { readonly path: PropertyPath; readonly node: Node } | undefined {
  let node = schema
  const steps = []
  for (const name of path.split('.')) {
    const property = findProperty(reader, node, name)
    if (property === undefined) return undefined
    steps.push({ name, optional: property.optional })
    node = property.node
  }
  return { path: steps, node }
}

/** The type of the items of an array schema, looking through `allOf` and nullable unions. */
export function itemType(reader: Reader, schema: Node): TypeRef | undefined {
  for (const part of parts(reader, schema)) {
    const type = reader.type(part, 'items')
    if (type !== undefined) return type
  }
  return undefined
}

function findProperty(reader: Reader, schema: Node, name: string): Property | undefined {
  for (const part of parts(reader, schema)) {
    const properties = part.value['properties']
    const node = reader.children(part, 'properties').find(({ key }) => key === name)
    if (properties === undefined || node === undefined) continue
    return { node, optional: !stringsAt(part, 'required').includes(name) || isNullable(reader, node) }
  }
  return undefined
}

function isNullable(reader: Reader, node: Node): boolean {
  if (stringsAt(node, 'type').includes('null')) return true
  return ['oneOf', 'anyOf'].some((key) => reader.children(node, key).some(({ value }) => value['type'] === 'null'))
}

/** A schema and the members of its compositions, innermost last. */
function parts(reader: Reader, schema: Node, seen = new Set<string>()): readonly Node[] {
  if (seen.has(schema.pointer)) return []
  seen.add(schema.pointer)
  const members = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => reader.children(schema, key))
  return [schema, ...members.flatMap((member) => parts(reader, member, seen))]
}

/** The schema node of a type. */
export function schemaNode(reader: Reader, type: TypeRef): Node {
  return reader.follow({ value: { $ref: type.pointer }, pointer: appendPointer(type.pointer) })
}
