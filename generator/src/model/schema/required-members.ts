import type { Conjuncts } from './conjuncts.ts'
import { typeOfName } from './object-type.ts'
import type { SchemaTypes } from './schema-types.ts'
import type { Scope } from './scope.ts'
import { isKeyword, plainProperty, type Property, type Type, union, unknown } from './type.ts'

/**
 * Adds what an object must have and does not declare: `required` may be apart from `properties`, or without any.
 *
 * @param outer what holds the variant that is completed
 */
export function withRequiredMembers(
  type: Type,
  own: Conjuncts,
  outer: Conjuncts | undefined,
  scope: Scope,
  types: SchemaTypes,
): Type {
  const { whole, view } = scope
  if (whole.required.size === 0 || isKeyword(type, 'never')) return type
  const properties = [...whole.required].flatMap((name): readonly Property[] => {
    if (own.declares(name) || whole.hides(name, view)) return []
    const [declared] = outer?.property(name) ?? []
    if (declared !== undefined)
      return own.required.has(name) && outer?.required.has(name) !== true
        ? [plainProperty(name, types.value(declared, view))]
        : []
    if (own.hasVariants || hasMember(type, name, types)) return []
    const describing = whole.parts.find(
      ({ additionalProperties, patternProperties }) => additionalProperties ?? patternProperties,
    )
    return [plainProperty(name, describing === undefined ? unknown : typeOfName(name, describing, types, scope))]
  })
  if (properties.length === 0) return type
  const kinds = types.kinds.ofType(type)
  if (isKeyword(type, 'unknown') || (kinds.size === 1 && kinds.has('object')))
    return extended(type, properties) ?? types.all([type, { kind: 'object', properties, index: undefined }])
  // Members that a value must have if it is an object.
  return type.kind === 'union' ? union(type.members.map((one) => extended(one, properties) ?? one)) : type
}

/** A component with names required that it does not require itself. */
export function withRequired(type: Type, keys: readonly string[]): Type {
  return keys.length === 0 ? type : { kind: 'with-required', type, keys }
}

/** One object where a type is one already. */
function extended(type: Type, properties: readonly Property[]): Type | undefined {
  if (type.kind !== 'object') return undefined
  const added = properties.filter(({ name }) => !isDeclared(type, name))
  const { isBare: _isBare, ...object } = type
  const index = type.isBare === true ? undefined : type.index
  return { ...object, properties: [...type.properties, ...added], index }
}

/** Whether every value of a type has a member; a component has what any part of it requires. */
function hasMember(type: Type, name: string, types: SchemaTypes): boolean {
  switch (type.kind) {
    case 'named':
      return types.components.conjunctsOf(type.key).required.has(name)
    case 'with-required':
      return type.keys.includes(name) || hasMember(type.type, name, types)
    case 'intersection':
      return type.members.some((member) => hasMember(member, name, types))
    default:
      return isDeclared(type, name)
  }
}

function isDeclared(type: Type, name: string): boolean {
  return type.kind === 'object' && type.properties.some((property) => property.name === name)
}
