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
  const own = context.before.others(before.at, before.object)
  for (const one of added) {
    const [kind, message] = isOptional(one)
      ? (['field-added', 'is new'] as const)
      : (['field-added-required', 'is new and required'] as const)
    context.report({ kind, message, before: before.at, after: one, at: 'after' })
    // A record had values of this name already.
    if (own !== undefined && isTyped(before)) context.nested(own, one)
  }
  compareOthers(before, after, own, context)
}

function propertiesOf({ object, at }: ObjectMember, located: LocatedTypes): readonly LocatedType[] {
  return object.properties.map((property) => located.property(at, property))
}

function isOptional({ property }: LocatedType): boolean {
  return property?.optional === true
}

/** @param own the type of properties with free names before, where the schema speaks of them */
function compareOthers(
  before: ObjectMember,
  after: ObjectMember,
  own: LocatedType | undefined,
  context: MemberContext,
): void {
  const others = context.after.others(after.at, after.object)
  if (own === undefined && others === undefined) return
  const [old, now] = [own ?? anything(before), others ?? anything(after)]
  const at = { before: before.at, after: after.at, at: 'after' } as const
  if (old !== undefined && now !== undefined) {
    context.nested(old, now)
    if (!mayLack(before) && mayLack(after))
      context.report({ kind: 'variant-added', message: 'may be `undefined` under names that are not listed', ...at })
  } else if (old !== undefined)
    context.report({
      kind: after.object.schema?.['additionalProperties'] === false ? 'extra-fields-removed' : 'extra-fields-untyped',
      message: 'has no fields beyond the declared ones',
      ...at,
    })
  else context.report({ kind: 'extra-fields-added', message: 'may have fields beyond the declared ones', ...at })
}

/** Whether the index signature has `undefined`, for a field that may be absent. */
function mayLack(member: ObjectMember): boolean {
  return isTyped(member) && member.object.properties.some(({ optional }) => optional)
}

/** Whether properties with free names have a type. */
function isTyped({ object: { index } }: ObjectMember): boolean {
  return index !== undefined && !isKeyword(index, 'unknown')
}

/** The values of an object whose schema says nothing of fields: any. */
function anything({ object, at }: ObjectMember): LocatedType | undefined {
  const { isBare, index, properties } = object
  const isAny = isBare === true && index !== undefined && isKeyword(index, 'unknown') && properties.length === 0
  return isAny ? { type: index, pointer: at.pointer, schema: {} } : undefined
}
