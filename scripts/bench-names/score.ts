import { defectsOf } from './defects.ts'
import { isExact, isGroup, isMethod, comparable } from './exact.ts'
import type { NamedOperation } from './name-operations.ts'

export interface Score {
  readonly operations: number
  readonly group: number
  readonly method: number
  readonly both: number
  /** Both, where `get`, `retrieve` and `fetch` count as one verb. */
  readonly alike: number
  /** Names with at least one defect. */
  readonly defective: number
}

/** How many names are those of the vendor, upper and lower case and separators aside. */
export function scoreOf(named: readonly NamedOperation[]): Score {
  const count = (accepts: (one: NamedOperation) => boolean) => named.filter(accepts).length
  return {
    operations: named.length,
    group: count(isGroup),
    method: count(isMethod),
    both: count(isExact),
    alike: count((one) => isGroup(one) && verbless(one.given.method) === verbless(one.vendor.method)),
    defective: count((one) => defectsOf(one).length > 0),
  }
}

function verbless(method: string): string {
  return comparable(method).replace(/^(?:retrieve|fetch)/, 'get')
}
