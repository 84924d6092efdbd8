import type { ApiDiff, Version } from '../change.ts'
import { ruleOf } from '../rules/rules.ts'
import type { Severity } from '../severity.ts'
import type { Change } from '../change.ts'

/** What scripts get. Members are added in later versions, never renamed or removed while `format` stays the same. */
export interface JsonReport {
  readonly format: 1
  readonly before: Version
  readonly after: Version
  readonly counts: Readonly<Record<Severity, number>>
  /** The worst first. */
  readonly changes: readonly JsonChange[]
}

export interface JsonChange extends Change {
  readonly title: string
  readonly why: string
  readonly todo?: string
}

/** The differences as plain data, each with the text of its rule. */
export function jsonReport({ before, after, counts, changes }: ApiDiff): JsonReport {
  return {
    format: 1,
    before,
    after,
    counts,
    changes: changes.map((change) => {
      const { title, why, todo } = ruleOf(change.code)
      return { ...change, title, why, ...(todo === undefined ? {} : { todo }) }
    }),
  }
}
