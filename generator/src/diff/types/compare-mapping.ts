import type { JsonObject } from '../../lib/json.ts'
import { variantsByValue } from '../../model/schema/mapping.ts'
import type { Difference } from './constraints.ts'

/** Reports a value that names another member, or none; new members are reported with the members. */
export function compareMapping(
  before: JsonObject,
  after: JsonObject,
  today: (key: string) => string,
): readonly Difference[] {
  const [old, now] = [variantsByValue(before), variantsByValue(after)]
  if (old === undefined || now === undefined) return []
  if (old.property !== now.property)
    return [
      { kind: 'discriminator-changed', message: `is distinguished by \`${now.property}\`, was \`${old.property}\`` },
    ]
  const later = new Set(now.variants.values())
  // A value among several of a member is a value of its type, and compared with it.
  const kept = new Set(
    [...old.variants].flatMap(([value, one]) => (now.variants.get(value) === today(one) ? [one] : [])),
  )
  return [...old.variants].flatMap(([value, member]): Difference[] => {
    const partner = now.variants.get(value)
    if (partner === today(member) || (partner === undefined && (kept.has(member) || !later.has(today(member)))))
      return []
    const meaning = partner === undefined ? 'no longer names a member' : `names \`${partner}\` now`
    return [{ kind: 'discriminator-changed', message: `\`${old.property}: ${JSON.stringify(value)}\` ${meaning}` }]
  })
}
