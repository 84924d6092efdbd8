import type { ArrayType, TupleType } from '../../model/schema/type.ts'
import type { MemberContext, Report } from './compare-members.ts'
import type { Fact } from './facts.ts'
import type { LocatedType, LocatedTypes } from './located-types.ts'
import type { TypeMembers } from './type-members.ts'

/** Compares the lists of two types, in their order: how many items each holds, and the items by their positions. */
export function compareLists(before: TypeMembers, after: TypeMembers, context: MemberContext, report: Report): void {
  if (before.lists.length === 0 || after.lists.length === 0) return
  if (before.lists.length !== after.lists.length)
    report(before.lists.length > after.lists.length ? 'variant-removed' : 'variant-added', 'holds other arrays now')
  for (const [index, list] of before.lists.entries()) {
    const partner = after.lists[index]
    if (partner === undefined) return
    const changed = compareLengths(lengthsOf(list), lengthsOf(partner))
    if (changed !== undefined) context.report({ ...changed, before: before.at, after: after.at, at: 'after' })
    const [old, now] = [itemsOf(before.at, list, context.before), itemsOf(after.at, partner, context.after)]
    for (let position = 0; position < Math.max(old.first.length, now.first.length); position++)
      nested(old.first[position] ?? old.rest, now.first[position] ?? now.rest, context)
    nested(old.rest, now.rest, context)
  }
}

function nested(before: LocatedType | undefined, after: LocatedType | undefined, context: MemberContext): void {
  if (before !== undefined && after !== undefined) context.nested(before, after)
}

interface Items {
  readonly first: readonly LocatedType[]
  /** Of every item after the first ones. */
  readonly rest: LocatedType | undefined
}

function itemsOf(at: LocatedType, list: ArrayType | TupleType, located: LocatedTypes): Items {
  if (list.kind === 'array') return { first: [], rest: located.item(at, list) }
  return { first: located.items(at, list), rest: located.rest(at, list) }
}

/** The fewest and the most items. */
interface Lengths {
  readonly least: number
  readonly most: number
}

/** As the type has it: limits of arrays are compared as limits. */
function lengthsOf(list: ArrayType | TupleType): Lengths {
  if (list.kind === 'array') return { least: 0, most: Infinity }
  const least = list.items.filter(({ optional }) => !optional).length
  return { least, most: list.rest === undefined ? list.items.length : Infinity }
}

function compareLengths(before: Lengths, after: Lengths): Pick<Fact, 'kind' | 'message'> | undefined {
  if (before.least === after.least && before.most === after.most) return undefined
  const message = `holds ${tell(after)} now, ${tell(before)} before`
  if (includes(after, before)) return { kind: 'variant-added', message }
  return { kind: includes(before, after) ? 'variant-removed' : 'type-changed', message }
}

function includes(lengths: Lengths, { least, most }: Lengths): boolean {
  return lengths.least <= least && lengths.most >= most
}

function tell({ least, most }: Lengths): string {
  if (most === Infinity) return least === 0 ? 'any number of items' : `${least} items or more`
  if (least === most) return most === 1 ? 'one item' : `${most} items`
  return least === 0 ? `at most ${most} items` : `${least} to ${most} items`
}
