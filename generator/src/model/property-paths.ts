import { appendPointer } from '../json-pointer.ts'
import type { TypeRef } from './type-ref.ts'
import { type Node, type Reader, stringsAt } from './reader.ts'

interface PropertyStep {
  readonly name: string
  /** The property may be absent or null. */
  readonly optional: boolean
  /** Some variants of the union that holds the property do not declare it. */
  readonly partial: boolean
}

/** Properties from the response inwards. */
export type PropertyPath = readonly PropertyStep[]

/** Where a path leads: one schema for each variant of a union on the way. */
export interface ResolvedPath {
  readonly path: PropertyPath
  readonly nodes: readonly Node[]
}

interface Property {
  readonly nodes: readonly Node[]
  readonly optional: boolean
  readonly partial: boolean
}

/** Follows a dotted path of properties through schemas that are alternatives; absent where none of them has it. */
export function resolvePath(reader: Reader, schemas: readonly Node[], path: string): ResolvedPath | undefined {
  let nodes = schemas
  const steps: PropertyStep[] = []
  for (const name of path.split('.')) {
    const property = propertyOf(reader, nodes, name)
    if (property === undefined) return undefined
    steps.push({ name, optional: property.optional, partial: property.partial })
    nodes = property.nodes
  }
  return { path: steps, nodes }
}

/** The types of the items of array schemas, one for each variant. */
export function itemTypes(reader: Reader, schemas: readonly Node[]): readonly TypeRef[] {
  const types = schemas
    .flatMap((schema) => variants(reader, schema))
    .flatMap((parts) => {
      const type = parts.map((part) => reader.type(part, 'items')).find((items) => items !== undefined)
      return type === undefined ? [] : [type]
    })
  return [...new Map(types.map((type) => [type.pointer, type])).values()]
}

/** The properties that a schema declares, those of its parts and variants included. */
export function propertiesOf(reader: Reader, schema: Node): readonly (Node & { readonly key: string })[] {
  const parts = new Set(variants(reader, schema).flat())
  return [...parts].flatMap((part) => reader.children(part, 'properties'))
}

/** A property of a union: it is declared where at least one variant declares it. */
function propertyOf(reader: Reader, schemas: readonly Node[], name: string): Property | undefined {
  const found = schemas.flatMap((schema) => variants(reader, schema)).map((parts) => findProperty(reader, parts, name))
  const present = found.filter((property) => property !== undefined)
  if (present.length === 0) return undefined
  return {
    nodes: present.map(({ node }) => node),
    optional: present.some(({ optional }) => optional),
    partial: present.length < found.length,
  }
}

/** Conjuncts say together which properties are required. */
function findProperty(
  reader: Reader,
  parts: readonly Node[],
  name: string,
): { readonly node: Node; readonly optional: boolean } | undefined {
  const node = parts.flatMap((part) => reader.children(part, 'properties')).find(({ key }) => key === name)
  if (node === undefined) return undefined
  const isRequired = parts.some((part) => stringsAt(part, 'required').includes(name))
  return { node, optional: !isRequired || isNullable(reader, node) }
}

function isNullable(reader: Reader, node: Node): boolean {
  return isNull(node) || stringsAt(node, 'type').includes('null') || members(reader, node).some(isNull)
}

function isNull({ value }: Node): boolean {
  return value['type'] === 'null'
}

/** Above this, a union of unions is taken as a schema without known properties. */
const maxVariants = 256

/** The variants of a schema, each as the conjuncts that describe it: `allOf` multiplied out. */
function variants(reader: Reader, schema: Node, seen: readonly string[] = []): readonly (readonly Node[])[] {
  if (seen.includes(schema.pointer)) return [[]]
  const inside = [...seen, schema.pointer]
  let product: readonly (readonly Node[])[] = [[schema]]
  const combine = (factor: readonly (readonly Node[])[]) => {
    if (product.length * factor.length > maxVariants) return
    product = product.flatMap((left) => factor.map((right) => [...left, ...right]))
  }
  for (const member of reader.children(schema, 'allOf')) combine(variants(reader, member, inside))
  for (const key of ['oneOf', 'anyOf']) {
    const choices = reader.children(schema, key).filter((member) => !isNull(member))
    if (choices.length > 0) combine(choices.flatMap((choice) => variants(reader, choice, inside)))
  }
  return product
}

function members(reader: Reader, schema: Node): readonly Node[] {
  return ['oneOf', 'anyOf'].flatMap((key) => reader.children(schema, key))
}

/** The schema node of a type. */
export function schemaNode(reader: Reader, type: TypeRef): Node {
  return reader.follow({ value: { $ref: type.pointer }, pointer: appendPointer(type.pointer) })
}
