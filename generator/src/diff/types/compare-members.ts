import { compareLists } from './compare-lists.ts'
import { compareObjects } from './compare-objects.ts'
import type { Fact, FactKind } from './facts.ts'
import type { LocatedType, LocatedTypes } from './located-types.ts'
import { constantsOf, matchVariants } from './match-variants.ts'
import type { ObjectMember, TypeMembers } from './type-members.ts'

/** The context of a comparison, besides the two types. */
export interface MemberContext {
  readonly before: LocatedTypes
  readonly after: LocatedTypes
  /** Other members of both are compared elsewhere. */
  readonly partial: boolean
  /** The component that a type is, by the same name on both sides. */
  readonly nameIn: (type: LocatedType, side: 'before' | 'after') => string | undefined
  readonly report: (fact: Fact) => void
  /** Compares two types inside of these. */
  readonly nested: (before: LocatedType, after: LocatedType) => void
  /** Queues a comparison of two types with places of their own. */
  readonly linked: (before: LocatedType, after: LocatedType) => void
}

/** Compares two types member by member. */
export function compareMembers(before: TypeMembers, after: TypeMembers, context: MemberContext): void {
  const isOneType = !context.partial && countTypes(before) === 1
  const reportAs: Report = (kind, message, at = 'after') =>
    context.report({ kind, message, before: before.at, after: after.at, at })
  const report: Report = (kind, ...said) =>
    reportAs(kind === 'variant-added' && isOneType ? 'type-widened' : kind, ...said)
  if (!before.nullable && after.nullable) report('nullable', 'may be `null` now')
  if (before.nullable && !after.nullable) report('not-nullable', 'may no longer be `null`')
  if (before.anything !== after.anything)
    return reportAs(after.anything ? 'variant-added' : 'variant-removed', changed(before, after))
  if (isReplaced(before, after, context)) return report('type-changed', changed(before, after))
  compareLiterals(before, after, report)
  compareScalars(before, after, report)
  compareNumbers(before, after, report)
  compareLists(before, after, context, report)
  compareObjectTypes(before, after, context, report)
}

export type Report = (kind: FactKind, message: string, at?: Fact['at']) => void

/** Nothing of the old type is left. */
function isReplaced(before: TypeMembers, after: TypeMembers, { partial }: MemberContext): boolean {
  const [old, now] = [kindsOf(before), kindsOf(after)]
  return !partial && old.size > 0 && now.size > 0 && old.isDisjointFrom(now)
}

function countTypes({ literals, open, scalars, lists, objects }: TypeMembers): number {
  return scalars.size + lists.length + objects.length + (literals.size > 0 || open ? 1 : 0)
}

/** The kinds of values of a type; a literal counts as its type. */
function kindsOf({ literals, open, scalars, lists, objects }: TypeMembers): ReadonlySet<string> {
  return new Set([
    ...[...literals.values()].map((value) => typeof value),
    ...(open ? ['string'] : []),
    ...scalars,
    ...(lists.length > 0 ? ['array'] : []),
    ...(objects.length > 0 ? ['object'] : []),
  ])
}

function changed(before: TypeMembers, after: TypeMembers): string {
  return `is ${nameableKinds(after)} now, was ${nameableKinds(before)}`
}

function nameableKinds(shape: TypeMembers): string {
  if (shape.anything) return 'of any type'
  const kinds = [...kindsOf(shape), ...(shape.nullable ? ['null'] : [])]
  return kinds.length === 0 ? 'without a possible value' : kinds.map((kind) => `\`${kind}\``).join(' or ')
}

function compareLiterals(before: TypeMembers, after: TypeMembers, report: Report): void {
  for (const type of ['string', 'number', 'boolean']) {
    const [old, now] = [listed(before, type), listed(after, type)]
    if (old === undefined && now !== undefined && now.size > 0 && !after.open)
      report('enum-closed', `accepts ${[...now].map(code).join(', ')} only`)
    if (old !== undefined && now === undefined && old.size > 0 && !before.open)
      report('enum-opened', `may be any \`${type}\` now`)
    if (old !== undefined && now !== undefined) compareValues(old, now, before.open || after.open, report)
  }
  for (const [one, other, message] of [
    [before, after, 'has known values now'],
    [after, before, 'has no known values any more'],
  ] as const)
    if (one.scalars.has('string') && other.open && !other.scalars.has('string')) report('known-values', message)
  if (before.literals.size === 0 || after.literals.size === 0) return
  if (!before.open && after.open) report('enum-opened', 'allows values that are not listed')
  if (before.open && !after.open && !after.scalars.has('string')) report('enum-closed', 'allows the listed values only')
}

/** The listed values of a type; absent where all of its values are allowed, empty where none is. */
function listed({ scalars, literals }: TypeMembers, type: string): ReadonlySet<string> | undefined {
  if (scalars.has(type)) return undefined
  return new Set([...literals].flatMap(([key, value]) => (typeof value === type ? [key] : [])))
}

function compareValues(before: ReadonlySet<string>, after: ReadonlySet<string>, open: boolean, report: Report): void {
  for (const key of after.difference(before))
    report(open ? 'open-value-added' : 'value-added', `has the new value ${code(key)}`)
  for (const key of before.difference(after))
    report(open ? 'open-value-removed' : 'value-removed', `has lost the value ${code(key)}`, 'before')
}

function code(text: string): string {
  // Values may hold anything, backticks too.
  return `\`${text.replaceAll('`', "'")}\``
}

function compareScalars(before: TypeMembers, after: TypeMembers, report: Report): void {
  const [old, now] = [kindsOf(before), kindsOf(after)]
  for (const kind of ['string', 'number', 'boolean', 'Date', 'bigint', 'file', 'array', 'object']) {
    if (!old.has(kind) && now.has(kind) && isSimple(after, kind)) report('variant-added', `may be \`${kind}\` now`)
    if (old.has(kind) && !now.has(kind) && isSimple(before, kind))
      report('variant-removed', `is no longer \`${kind}\``, 'before')
  }
}

/** Literals and object types are reported one by one. */
function isSimple({ scalars, open }: TypeMembers, kind: string): boolean {
  return scalars.has(kind) || kind === 'array' || (kind === 'string' && open)
}

/** `integer` and `number` are one type in TypeScript. */
function compareNumbers(before: TypeMembers, after: TypeMembers, report: Report): void {
  if (!before.scalars.has('number') || !after.scalars.has('number') || before.isInteger === after.isInteger) return
  const [old, now] = [before, after].map(({ isInteger }) => (isInteger ? 'integer' : 'number'))
  report(after.isInteger ? 'number-narrowed' : 'number-widened', `is \`${now}\` now, was \`${old}\``)
}

function compareObjectTypes(before: TypeMembers, after: TypeMembers, context: MemberContext, report: Report): void {
  const isUnion = context.partial || before.objects.length > 1 || after.objects.length > 1
  const typesOf = (side: 'before' | 'after') => (side === 'before' ? context.before : context.after)
  const signs = {
    name: (member: ObjectMember, side: 'before' | 'after') => context.nameIn(member.at, side),
    constants: (member: ObjectMember, side: 'before' | 'after') => constantsOf(typesOf(side), member.object),
    fields: ({ object }: ObjectMember) => new Set(object.properties.map(({ name }) => name)),
  }
  const { pairs, removed, added } = matchVariants(before.objects, after.objects, signs, isUnion)
  for (const [old, now] of pairs) {
    // The type may hold more than the object, such as null.
    const isOwn = isSameName(old.at, before.at, context, 'before') || isSameName(now.at, after.at, context, 'after')
    // Where one has no name, what the discriminator says about both counts.
    const areNamed = old.at.type.kind === 'named' && now.at.type.kind === 'named'
    if (areNamed && !isOwn) context.linked(old.at, now.at)
    else compareObjects(old, now, context)
  }
  for (const type of added) report('variant-added', `may be ${tell(type, context, 'after')} now`)
  for (const type of removed) report('variant-removed', `is no longer ${tell(type, context, 'before')}`, 'before')
}

function isSameName(
  one: LocatedType,
  other: LocatedType,
  { nameIn }: MemberContext,
  side: 'before' | 'after',
): boolean {
  const name = nameIn(one, side)
  return name !== undefined && name === nameIn(other, side)
}

/** The name, or what distinguishes the member. */
function tell(
  { at, object }: ObjectMember,
  { nameIn, before, after }: MemberContext,
  side: 'before' | 'after',
): string {
  const name = nameIn(at, side)
  if (name !== undefined) return `\`${name}\``
  const constants = [...constantsOf(side === 'before' ? before : after, object)].map(
    ([key, value]) => `${key}: ${value}`,
  )
  return constants.length === 0 ? 'another object' : `\`{ ${constants.join(', ')} }\``
}
