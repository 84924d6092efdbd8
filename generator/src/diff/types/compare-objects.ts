import type { MemberContext } from './compare-members.ts'
import type { LocatedType, LocatedTypes } from './located-types.ts'
import type { ObjectMember } from './type-members.ts'

/** Compares the fields of two object types. */
export function compareObjects(before: ObjectMember, after: ObjectMember, context: MemberContext): void {
  const old = propertiesOf(before, context.before)
  const now = propertiesOf(after, context.after)
  for (const [name, one] of old) {
    const partner = now.get(name)
    if (partner === undefined) {
      context.report({ kind: 'field-removed', message: 'is gone', before: one, after: after.at, at: 'before' })
      continue
    }
    if (isOptional(one) !== isOptional(partner)) {
      const [kind, message] = isOptional(partner)
        ? (['field-optional', 'is optional now'] as const)
        : (['field-required', 'is required now'] as const)
      context.report({ kind, message, before: one, after: partner, at: 'after' })
    }
    context.nested(one, partner)
  }
  for (const [name, one] of now) {
    if (old.has(name)) continue
    const [kind, message] = isOptional(one)
      ? (['field-added', 'is new'] as const)
      : (['field-added-required', 'is new and required'] as const)
    context.report({ kind, message, before: before.at, after: one, at: 'after' })
  }
  compareOthers(before, after, context)
}

function propertiesOf({ object, at }: ObjectMember, located: LocatedTypes): ReadonlyMap<string, LocatedType> {
  return new Map(object.properties.map((property) => [property.name, located.property(at, property)]))
}

function isOptional({ property }: LocatedType): boolean {
  return property?.optional === true
}

function compareOthers(before: ObjectMember, after: ObjectMember, context: MemberContext): void {
  const old = context.before.others(before.at, before.object)
  const now = context.after.others(after.at, after.object)
  const at = { before: before.at, after: after.at, at: 'after' } as const
  if (old !== undefined && now !== undefined) context.nested(old, now)
  else if (old !== undefined)
    context.report({ kind: 'extra-fields-removed', message: 'has no fields beyond the declared ones', ...at })
  else if (now !== undefined)
    context.report({ kind: 'extra-fields-added', message: 'may have fields beyond the declared ones', ...at })
}
