import type { Context } from './context.js'
import { isRecord, type Maker } from './maker.js'
import { hasOwn } from './own.js'
import { random } from './random.js'

/** A member that may be missing. */
interface OptionalMember {
  readonly optional: Maker
}

export interface ObjectLimits {
  readonly least?: number
  readonly most?: number
  /** Makes further members where there are too few. */
  readonly others?: Maker
}

export function optional(member: Maker): OptionalMember {
  return { optional: member }
}

/** An object. Optional members are there too, unless the value would not end. */
export function object(members: Readonly<Record<string, Maker | OptionalMember>>, limits: ObjectLimits = {}): Maker {
  const { least = 0, most = Infinity } = limits
  const declared = Object.entries(members).map(([name, member]) => ({
    name,
    isOptional: 'optional' in member,
    type: 'optional' in member ? member.optional : member,
  }))
  return {
    make(context, given) {
      if (given !== undefined && !isRecord(given)) return given
      const isShort = context.isScarce && least === 0
      const chosen = declared.filter(({ type, isOptional }) => !isOptional || !(isShort || context.isOpen(type)))
      const inner = context.ofMember()
      const made = chosen.flatMap(({ name, type }): [string, unknown][] =>
        given !== undefined && hasOwn(Object(given), name) ? [] : [[name, type.make(inner)]],
      )
      const needed = new Set(declared.filter(({ isOptional }) => !isOptional).map(({ name }) => name))
      const kept = within(made, most, needed)
      const entries = [...kept, ...furtherMembers(least - kept.length, inner, limits), ...Object.entries(given ?? {})]
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
    },
    fit(value) {
      if (!isRecord(value)) return undefined
      const known = declared.filter(({ name }) => hasOwn(value, name) && value[name] !== undefined)
      return known.some(({ name, type }) => type.fit(value[name]) === undefined) ? undefined : known.length
    },
  }
}

/** An object whose members have names of their own and one type. */
export function map(value: Maker, { least = 0, most = Infinity }: ObjectLimits = {}): Maker {
  return {
    make(context, given) {
      if (given !== undefined) return given
      const usual = context.isScarce || context.isOpen(value) ? 0 : 1
      const count = Math.min(Math.max(usual, least), most)
      return Object.fromEntries(furtherMembers(count, context.ofMember(), { others: value }))
    },
    fit: (given) => (isRecord(given) ? 0 : undefined),
  }
}

function within(
  members: readonly [string, unknown][],
  most: number,
  needed: ReadonlySet<string>,
): readonly [string, unknown][] {
  if (members.length <= most) return members
  const spare = new Set(members.filter(([name]) => !needed.has(name)).slice(0, Math.max(0, most - needed.size)))
  return members.filter((member) => needed.has(member[0]) || spare.has(member))
}

function furtherMembers(count: number, context: Context, { others }: ObjectLimits): readonly [string, unknown][] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => [
    `${random.lorem.word()}${index === 0 ? '' : index + 1}`,
    others === undefined ? random.lorem.word() : others.make(context),
  ])
}
