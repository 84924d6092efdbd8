import { type Alternative, isNullable } from './alternatives.ts'
import type { Kind } from './kinds.ts'
import type { SchemaTypes } from './schema-types.ts'
import { isKeyword, type Property, type Type, union } from './type.ts'
import type { TypeRef } from '../type-ref.ts'

interface PropertyStep {
  readonly name: string
  /** The property may be absent or null. */
  readonly optional: boolean
  /** Some variants of the union that holds the property do not declare it. */
  readonly partial: boolean
}

/** Properties from the response inwards. */
export type PropertyPath = readonly PropertyStep[]

/** Where a path leads: one type for each variant of a union on the way. */
export interface ResolvedPath {
  readonly path: PropertyPath
  readonly ends: readonly Type[]
}

/** Follows a dotted path of properties through types that are alternatives; absent where none of them has it. */
export function resolvePath(types: SchemaTypes, start: readonly Type[], path: string): ResolvedPath | undefined {
  let ends = start
  const steps: PropertyStep[] = []
  for (const name of path.split('.')) {
    const variants = ends.flatMap((type) => variantsOf(type, types))
    const found = variants.flatMap((variant) => propertyOf(variant, name))
    if (found.length === 0) return undefined
    ends = found.map(({ type }) => type)
    const optional = found.some((property) => property.optional) || ends.some((type) => isNullable(type, types))
    steps.push({ name, optional, partial: found.length < variants.length })
  }
  return { path: steps, ends }
}

/** The types of the items of lists, one for each variant. */
export function itemTypes(types: SchemaTypes, lists: readonly Type[]): readonly Type[] {
  const items = lists
    .flatMap((type) => variantsOf(type, types))
    .flatMap((variant) => (variant.kind === 'array' ? [variant.item] : []))
  return [...new Map(items.map((item) => [item.kind === 'named' ? item.name : item, item])).values()]
}

/** The properties that any variant of a type declares. */
export function propertiesOf(type: Type, types: SchemaTypes): readonly Property[] {
  return variantsOf(type, types).flatMap((variant) => (variant.kind === 'object' ? variant.properties : []))
}

/** Names of the members of an upload that are files or lists of files. */
export function fileMembers(types: SchemaTypes, body: TypeRef): readonly string[] {
  const files = propertiesOf(types.at({ ...body, view: 'upload' }), types).filter(({ type }) => hasFiles(type, types))
  return [...new Set(files.map(({ name }) => name))]
}

/** Whether some values are files or lists of them; a list may be in itself. */
function hasFiles(type: Type, types: SchemaTypes, lists: readonly Type[] = []): boolean {
  return types.alternatives.of(type).some((one) => {
    if (one.kind !== 'array' || lists.includes(one)) return one.kind === 'file'
    return hasFiles(one.item, types, [...lists, one])
  })
}

/** Type of a member of a body; undefined if no variant declares it. */
export function memberType(types: SchemaTypes, body: TypeRef | undefined, name: string): Type | undefined {
  if (body === undefined) return undefined
  const declared = propertiesOf(types.at({ ...body, view: 'upload' }), types).filter((one) => one.name === name)
  return declared.length === 0 ? undefined : union(declared.map(({ type }) => type))
}

/** Whether some values of a type are known to be of a kind. */
export function mayBe(type: Type, kind: Kind, types: SchemaTypes): boolean {
  return variantsOf(type, types).some(
    (variant) => !isKeyword(variant, 'unknown') && types.kinds.ofType(variant).has(kind),
  )
}

function variantsOf(type: Type, types: SchemaTypes): readonly Alternative[] {
  return types.alternatives.of(type).filter((variant) => !isKeyword(variant, 'null'))
}

function propertyOf(variant: Alternative, name: string): readonly Property[] {
  return variant.kind === 'object' ? variant.properties.filter((property) => property.name === name) : []
}
