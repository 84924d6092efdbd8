import type { ObjectType } from './alternatives.ts'
import type { ShapeContext } from './compare-shapes.ts'
import { extraFields, propertiesOf } from './shape.ts'

/** Compares the fields of two object types. */
export function compareObjects(before: ObjectType, after: ObjectType, context: ShapeContext): void {
  const { direction } = context
  const old = propertiesOf(before, context.before, direction)
  const now = propertiesOf(after, context.after, direction)
  for (const [name, { site, required }] of old) {
    const partner = now.get(name)
    if (partner === undefined) {
      context.report({ kind: 'field-removed', message: 'is gone', before: site, after: after.site, at: 'before' })
      continue
    }
    if (required !== partner.required) {
      const [kind, message] = required
        ? (['field-optional', 'is optional now'] as const)
        : (['field-required', 'is required now'] as const)
      context.report({ kind, message, before: site, after: partner.site, at: 'after' })
    }
    context.nested(site, partner.site)
  }
  for (const [name, { site, required }] of now) {
    if (old.has(name)) continue
    const [kind, message] = required
      ? (['field-added-required', 'is new and required'] as const)
      : (['field-added', 'is new'] as const)
    context.report({ kind, message, before: before.site, after: site, at: 'after' })
  }
  compareExtraFields(before, after, context)
}

function compareExtraFields(before: ObjectType, after: ObjectType, context: ShapeContext): void {
  const [old, now] = [extraFields(before), extraFields(after)]
  const at = { before: before.site, after: after.site, at: 'after' } as const
  if (old !== undefined && now !== undefined) context.nested(old, now)
  else if (old !== undefined)
    context.report({ kind: 'extra-fields-removed', message: 'has no fields beyond the declared ones', ...at })
  else if (now !== undefined)
    context.report({ kind: 'extra-fields-added', message: 'may have fields beyond the declared ones', ...at })
}
