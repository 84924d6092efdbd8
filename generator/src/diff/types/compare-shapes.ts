import type { ObjectType } from './alternatives.ts'
import { compareObjects } from './compare-objects.ts'
import type { Direction } from './direction.ts'
import type { Fact, FactKind } from './facts.ts'
import { constantsOf, matchVariants } from './match-variants.ts'
import type { Schemas, Site } from './schemas.ts'
import { propertiesOf, type Shape } from './shape.ts'

/** What comparing needs besides the two types. */
export interface ShapeContext {
  readonly before: Schemas
  readonly after: Schemas
  readonly direction: Direction
  /** Other members of both are compared elsewhere. */
  readonly partial: boolean
  /** A name of a type that is the same on both sides; absent where it has none. */
  readonly nameIn: (site: Site, side: 'before' | 'after') => string | undefined
  readonly report: (fact: Fact) => void
  /** Compares two types inside of these. */
  readonly nested: (before: Site, after: Site) => void
  /** Sees to it that two types with places of their own are compared. */
  readonly linked: (before: Site, after: Site) => void
  /** Whether something is compared for the first time on the way through this type. */
  readonly isFirst: (key: string) => boolean
}

/** Compares two types member by member. */
export function compareShapes(before: Shape, after: Shape, context: ShapeContext): void {
  const report = (kind: FactKind, message: string, at: Fact['at'] = 'after') =>
    context.report({ kind, message, before: before.site, after: after.site, at })
  if (!before.nullable && after.nullable) report('nullable', 'may be `null` now')
  if (before.nullable && !after.nullable) report('not-nullable', 'may no longer be `null`')
  if (before.anything !== after.anything)
    return report(after.anything ? 'variant-added' : 'variant-removed', changed(before, after))
  if (isReplaced(before, after, context)) return report('type-changed', changed(before, after))
  compareLiterals(before, after, report)
  compareScalars(before, after, report)
  compareArrays(before, after, context, report)
  compareObjectTypes(before, after, context, report)
}

type Report = (kind: FactKind, message: string, at?: Fact['at']) => void

/** Nothing of the old type is left. */
function isReplaced(before: Shape, after: Shape, { partial }: ShapeContext): boolean {
  const [old, now] = [kindsOf(before), kindsOf(after)]
  return !partial && old.size > 0 && now.size > 0 && old.isDisjointFrom(now)
}

/** What kinds of values there are; a literal counts as its type. */
function kindsOf({ literals, open, scalars, arrays, objects }: Shape): ReadonlySet<string> {
  return new Set([
    ...[...literals.values()].map(({ value }) => typeof value),
    ...(open ? ['string'] : []),
    ...scalars.keys(),
    ...(arrays.length > 0 ? ['array'] : []),
    ...(objects.length > 0 ? ['object'] : []),
  ])
}

function changed(before: Shape, after: Shape): string {
  return `is ${toldKinds(after)} now, was ${toldKinds(before)}`
}

function toldKinds(shape: Shape): string {
  return shape.anything ? 'of any type' : [...kindsOf(shape)].map((kind) => `\`${kind}\``).join(' or ')
}

function compareLiterals(before: Shape, after: Shape, report: Report): void {
  for (const type of ['string', 'number', 'boolean']) {
    const [old, now] = [listed(before, type), listed(after, type)]
    if (old === undefined && now !== undefined && now.size > 0 && !after.open)
      report('enum-closed', `accepts ${[...now].map(code).join(', ')} only`)
    if (old !== undefined && now === undefined && old.size > 0 && !before.open)
      report('enum-opened', `may be any \`${type}\` now`)
    if (old !== undefined && now !== undefined) compareLists(old, now, before.open || after.open, report)
  }
  if (before.literals.size === 0 || after.literals.size === 0) return
  if (!before.open && after.open) report('enum-opened', 'allows values that are not listed')
  if (before.open && !after.open && !after.scalars.has('string')) report('enum-closed', 'allows the listed values only')
}

/** The listed values of a type; absent where all of its values are allowed, empty where none is. */
function listed({ scalars, literals }: Shape, type: string): ReadonlySet<string> | undefined {
  if (scalars.has(type)) return undefined
  return new Set([...literals].flatMap(([key, { value }]) => (typeof value === type ? [key] : [])))
}

function compareLists(before: ReadonlySet<string>, after: ReadonlySet<string>, open: boolean, report: Report): void {
  for (const key of after.difference(before))
    report(open ? 'open-value-added' : 'value-added', `has the new value ${code(key)}`)
  for (const key of before.difference(after))
    report(open ? 'open-value-removed' : 'value-removed', `has lost the value ${code(key)}`, 'before')
}

function code(text: string): string {
  // Values may hold anything, backticks too.
  return `\`${text.replaceAll('`', "'")}\``
}

function compareScalars(before: Shape, after: Shape, report: Report): void {
  const [old, now] = [kindsOf(before), kindsOf(after)]
  for (const kind of ['string', 'number', 'boolean', 'array', 'object']) {
    if (!old.has(kind) && now.has(kind) && isSimple(after, kind)) report('variant-added', `may be \`${kind}\` now`)
    if (old.has(kind) && !now.has(kind) && isSimple(before, kind))
      report('variant-removed', `is no longer \`${kind}\``, 'before')
  }
}

/** Literals and object types are told one by one. */
function isSimple({ scalars, open }: Shape, kind: string): boolean {
  return scalars.has(kind) || kind === 'array' || (kind === 'string' && open)
}

function compareArrays(before: Shape, after: Shape, context: ShapeContext, report: Report): void {
  const count = Math.max(before.arrays.length, after.arrays.length)
  for (let index = 0; index < count; index += 1) {
    const [old, now] = [before.arrays[index], after.arrays[index]]
    if (old?.items !== undefined && now?.items !== undefined) context.nested(old.items, now.items)
    else if (before.arrays.length > 0 && after.arrays.length > 0 && old?.items !== now?.items)
      report(now === undefined ? 'variant-removed' : 'variant-added', 'holds other arrays now')
  }
}

function compareObjectTypes(before: Shape, after: Shape, context: ShapeContext, report: Report): void {
  const isUnion = context.partial || before.objects.length > 1 || after.objects.length > 1
  const schemasOf = (side: 'before' | 'after') => (side === 'before' ? context.before : context.after)
  const signs = {
    name: (type: ObjectType, side: 'before' | 'after') => context.nameIn(type.site, side),
    constants: (type: ObjectType, side: 'before' | 'after') => constantsOf(schemasOf(side), type, context.direction),
    fields: (type: ObjectType, side: 'before' | 'after') =>
      new Set(propertiesOf(type, schemasOf(side), context.direction).keys()),
  }
  const { pairs, removed, added } = matchVariants(before.objects, after.objects, signs, isUnion)
  for (const [old, now] of pairs) {
    // What stands here may be more than the object, such as null beside it.
    const isOwn = old.site.pointer === before.site.pointer || now.site.pointer === after.site.pointer
    const isComposed = old.composed === true || now.composed === true
    if (!isOwn && !isComposed) context.linked(old.site, now.site)
    else if (context.isFirst(`${partsOf(old)} ${partsOf(now)}`)) compareObjects(old, now, context)
  }
  for (const type of added) report('variant-added', `may be ${tell(type, context, 'after')} now`)
  for (const type of removed) report('variant-removed', `is no longer ${tell(type, context, 'before')}`, 'before')
}

function partsOf({ parts }: ObjectType): string {
  return parts.map(({ pointer }) => pointer).join(' ')
}

/** The last part of a name, or what tells the member apart. */
function tell(type: ObjectType, { nameIn, before, after, direction }: ShapeContext, side: 'before' | 'after'): string {
  const name = nameIn(type.site, side)
  if (name !== undefined) return `\`${name.split('/').at(-1)}\``
  const constants = [...constantsOf(side === 'before' ? before : after, type, direction)].map(
    ([key, value]) => `${key}: ${value}`,
  )
  return constants.length === 0 ? 'another object' : `\`{ ${constants.join(', ')} }\``
}
