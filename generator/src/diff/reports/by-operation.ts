import type { ApiDiff, Change } from '../change.ts'
import { severities, severityTitles } from '../severity.ts'
import { byCodeUnits } from '../../lib/text-order.ts'

/** One operation, or what belongs to none, with its changes in a few words. */
export interface OperationRow {
  readonly name: string
  /** e.g. `2 breaking, 1 compatible`. */
  readonly summary: string
}

/** Changes of each operation, breaking ones first. Documentation alone makes no row. */
export function byOperation({ changes }: Pick<ApiDiff, 'changes'>): readonly OperationRow[] {
  const found = new Map<string, Change[]>()
  for (const change of changes) {
    if (change.severity === 'documentation') continue
    for (const { name } of change.operations) found.set(name, [...(found.get(name) ?? []), change])
  }
  const rows = [...found].map(([name, own]) => {
    const counts = severities.map((severity) => own.filter((change) => change.severity === severity).length)
    const summary = severities.flatMap((severity, index) => {
      const count = counts[index] ?? 0
      return count === 0 ? [] : [`${count} ${severityTitles[severity].toLowerCase()}`]
    })
    const isNew = own.some(({ code }) => code === 'operation-added')
    return { name, summary: isNew ? 'new' : summary.join(', '), worst: counts.findIndex((count) => count > 0) }
  })
  return rows
    .toSorted((a, b) => a.worst - b.worst || byCodeUnits(a.name, b.name))
    .map(({ name, summary }) => ({ name, summary }))
}
