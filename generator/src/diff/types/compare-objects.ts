import { isKeyword } from '../../model/schema/type.ts'
import { matchBy } from '../match.ts'
import type { MemberContext } from './compare-members.ts'
import type { LocatedType, LocatedTypes } from './located-types.ts'
import type { ObjectMember } from './type-members.ts'

/** Compares the fields of two object types. */
export function compareObjects(before: ObjectMember, after: ObjectMember, context: MemberContext): void {
  const { pairs, removed, added } = matchBy(
    propertiesOf(before, context.before),
    propertiesOf(after, context.after),
    ({ property }) => property?.name,
  )
  for (const one of removed)
    context.report({ kind: 'field-removed', message: 'is gone', before: one, after: after.at, at: 'before' })
  for (const [one, partner] of pairs) {
    if (isOptional(one) !== isOptional(partner)) {
      const [kind, message] = isOptional(partner)
        ? (['field-optional', 'is optional now'] as const)
        : (['field-required', 'is required now'] as const)
      context.report({ kind, message, before: one, after: partner, at: 'after' })
    }
    const isReadOnly = partner.property?.readonly
    if (one.property?.readonly !== isReadOnly) {
      const [kind, message] = isReadOnly
        ? (['field-readonly', 'is set by the API alone now'] as const)
        : (['field-writable', 'is no longer set by the API alone'] as const)
      context.report({ kind, message, before: one, after: partner, at: 'after' })
    }
    context.nested(one, partner)
  }
  for (const one of added) {
    const [kind, message] = isOptional(one)
      ? (['field-added', 'is new'] as const)
      : (['field-added-required', 'is new and required'] as const)
    context.report({ kind, message, before: before.at, after: one, at: 'after' })
  }
  compareOthers(before, after, context)
}

function propertiesOf({ object, at }: ObjectMember, located: LocatedTypes): readonly LocatedType[] {
  return object.properties.map((property) => located.property(at, property))
}

function isOptional({ property }: LocatedType): boolean {
  return property?.optional === true
}

function compareOthers(before: ObjectMember, after: ObjectMember, context: MemberContext): void {
  const old = context.before.others(before.at, before.object)
  const now = context.after.others(after.at, after.object)
  const at = { before: before.at, after: after.at, at: 'after' } as const
  if (old !== undefined && now !== undefined) context.nested(old, now)
  else if (takesAnything(before, old) && takesAnything(after, now)) return
  else if (old !== undefined)
    context.report({
      kind: after.object.schema?.['additionalProperties'] === false ? 'extra-fields-removed' : 'extra-fields-untyped',
      message: 'has no fields beyond the declared ones',
      ...at,
    })
  else if (now !== undefined)
    context.report({ kind: 'extra-fields-added', message: 'may have fields beyond the declared ones', ...at })
}

/** Objects of any fields, whether the schema says so or says nothing of fields. */
function takesAnything({ object }: ObjectMember, others: LocatedType | undefined): boolean {
  const type = others?.type ?? (object.isBare === true ? object.index : undefined)
  return type !== undefined && object.properties.length === 0 && isKeyword(type, 'unknown')
}
