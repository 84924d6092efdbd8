import type { Context } from './context.js'
import { type Maker, maker } from './maker.js'
import { random } from './random.js'
import { jsonText } from './json-text.js'

export interface ListLimits {
  readonly least?: number
  readonly most?: number
  readonly isUnique?: boolean
}

/** A list of a few items. It is as short as it may be where its items would contain it. */
export function list(item: Maker, { least = 0, most = Infinity, isUnique = false }: ListLimits = {}): Maker {
  const make = (context: Context): unknown[] => {
    const isShort = context.isScarce || context.isOpen(item)
    const usual = isShort ? 0 : random.number.int({ min: 1, max: 2 })
    const length = Math.min(Math.max(usual, least), most)
    return isUnique
      ? distinct(length, () => item.make(context.ofMember()))
      : Array.from({ length }, () => item.make(context.ofMember())).filter((value) => value !== undefined)
  }
  return maker(make, Array.isArray)
}

/** A list whose items have a type each, and the further ones another. */
export function tuple(items: readonly Maker[], rest?: Maker, { least = 0 }: ListLimits = {}): Maker {
  const make = (context: Context): unknown[] => {
    const more = rest === undefined ? 0 : Math.max(0, least - items.length)
    const all = [...items, ...Array.from({ length: more }, () => rest)]
    return all.map((item) => item?.make(context.ofMember()))
  }
  return maker(make, Array.isArray)
}

/** How often another value is tried in place of one that is there already. */
const attempts = 20

/** Values of which no two are equal; fewer where there are no others. */
function distinct(length: number, make: () => unknown): unknown[] {
  const found = new Map<string, unknown>()
  for (let left = length * attempts; left > 0 && found.size < length; left -= 1) {
    const value = make()
    found.set(jsonText(value), value)
  }
  return [...found.values()]
}
