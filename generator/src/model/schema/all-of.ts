import { intersection } from './intersection.ts'
import { withoutMixedForms } from './mixed-forms.ts'
import type { SchemaTypes } from './schema-types.ts'
import { isKeyword, type Type, unknown } from './type.ts'

/**
 * Intersection of several types of one value. Beside other types, a component that takes every value adds nothing, and one that
 * is only `type: object` is any object.
 */
export function allOf(types: readonly Type[], schemaTypes: SchemaTypes): Type {
  const said = types.filter((type) => type !== unknown)
  const [only = unknown] = said
  if (said.length < 2 && only.kind !== 'intersection') return only
  const { components, forms, kinds } = schemaTypes
  const plain = types.map((type) => {
    if (type.kind !== 'named') return type
    if (components.isAnything(type.key)) return unknown
    return components.isBare(type.key, type.view) ? components.bare(type.key) : type
  })
  const isTelling = types.some((type, index) => type === plain[index] && !isKeyword(type, 'unknown'))
  const telling = isTelling ? plain : types
  return intersection(forms.size > 0 ? withoutMixedForms(telling, schemaTypes) : telling, kinds)
}
