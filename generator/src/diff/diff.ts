import type { Operation } from '../model/api.ts'
import { countOperations } from '../model/count-operations.ts'
import type { ApiDiff, Change, OperationSurface, Version } from './change.ts'
import { compareClient } from './compare-client.ts'
import { findingOf } from './fact-findings.ts'
import type { Finding, Reference } from './finding.ts'
import { compareExports } from './names/compare-exports.ts'
import { compareSchemas, renamedSchemas, type Views } from './names/compare-schemas.ts'
import type { NamesOf } from './names/exported-names.ts'
import { compareOperation, loneOperation } from './operations/compare-operation.ts'
import { matchOperations } from './operations/match-operations.ts'
import { methodOf } from './operations/signature.ts'
import { ruleOf } from './rules/rules.ts'
import { bySeverity, type Severity } from './severity.ts'
import { TypeComparison } from './types/compare-types.ts'
import { type Input, type VersionView, viewOf } from './version-view.ts'
import { byCodeUnits } from '../lib/text-order.ts'

/**
 * Compares two versions of an API by their models: what callers of the generated packages would notice, and what it means
 * for them.
 *
 * @param namesOf what later stages export for an operation
 */
export function diffApis(before: Input, after: Input, namesOf: NamesOf = () => []): ApiDiff {
  const views: Views = { before: viewOf(before), after: viewOf(after) }
  const renamed = renamedSchemas(views)
  const types = new TypeComparison(views.before.types, views.after.types, renamed)
  const operations = matchOperations(before.api.operations, after.api.operations)
  const findings = [
    ...operations.added.map((operation) => loneOperation(operation, 'after')),
    ...operations.removed.map((operation) => loneOperation(operation, 'before')),
    ...operations.pairs.flatMap(([old, now]) => compareOperation({ before: old, after: now, views, types })),
    ...compareSchemas(views, renamed, types),
    ...compareExports(views, operations, namesOf),
    ...compareClient(views, types),
    ...types.found().map((fact) => findingOf(fact, views)),
  ]
  const changes = toChanges(findings, views)
  return {
    before: versionOf(views.before),
    after: versionOf(views.after),
    changes,
    counts: countBySeverity(changes),
    surface: new Map(
      [...before.api.operations, ...after.api.operations].map((one) => [one.name, surfaceOf(one, namesOf)]),
    ),
  }
}

function surfaceOf(operation: Operation, namesOf: NamesOf): OperationSurface {
  return { method: methodOf(operation), derived: namesOf(operation), summary: operation.docs.summary }
}

function toChanges(findings: readonly Finding[], views: Views): readonly Change[] {
  const counts = new Map<string, number>()
  const changes = findings.map((finding): Change => {
    const base = [finding.code, finding.subject, finding.message].join(' ')
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    return {
      id: count === 1 ? base : `${base} (${count})`,
      code: finding.code,
      severity: ruleOf(finding.code).severity,
      subject: finding.subject,
      message: finding.message,
      operations: (finding.operations ?? []).toSorted((a, b) => byCodeUnits(a.name, b.name)),
      ...places(finding, views),
    }
  })
  return changes.toSorted(byImportance)
}

/** A name that no operation or schema gives comes from the whole document. */
function places({ before, after }: Finding, views: Views): Pick<Change, 'before' | 'after'> {
  const root = before === undefined && after === undefined ? { pointer: '#' } : undefined
  return { before: located(before ?? root, views.before), after: located(after ?? root, views.after) }
}

function located(reference: Reference | undefined, { document }: VersionView): Change['before'] {
  return reference === undefined ? undefined : { text: reference.text, place: document.locate(reference.pointer) }
}

function byImportance(a: Change, b: Change): number {
  return bySeverity(a.severity, b.severity) || byCodeUnits(a.subject, b.subject) || byCodeUnits(a.id, b.id)
}

function countBySeverity(changes: readonly Change[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => changes.filter((change) => change.severity === severity).length
  return {
    breaking: count('breaking'),
    types: count('types'),
    compatible: count('compatible'),
    documentation: count('documentation'),
  }
}

function versionOf({ api, label }: VersionView): Version {
  return { title: api.title, version: api.version, label, operations: countOperations(api.operations) }
}
