import type { ApiDiff, Version } from '../change.ts'
import { ruleOf } from '../rules/rules.ts'
import type { Rule } from '../rules/rule.ts'
import type { Severity } from '../severity.ts'
import type { Change } from '../change.ts'

/** Report for scripts. Later versions add members, and rename or remove none while `format` stays the same. */
export interface JsonReport {
  readonly format: 1
  readonly before: Version
  readonly after: Version
  readonly counts: Readonly<Record<Severity, number>>
  /** The worst first. */
  readonly changes: readonly JsonChange[]
}

/** A change with the texts of its rule. */
type JsonChange = Change & Omit<Rule, 'severity'>

/** The differences as plain data, each with the text of its rule. */
export function jsonReport({ before, after, counts, changes }: ApiDiff): JsonReport {
  return {
    format: 1,
    before,
    after,
    counts,
    changes: changes.map((change) => {
      const { severity: _severity, ...texts } = ruleOf(change.code)
      return { ...change, ...texts }
    }),
  }
}
