import type { Operation } from '../../model/api.ts'
import { appendPointer } from '../../lib/json-pointer.ts'
import type { Finding } from '../finding.ts'
import type { OperationMatch } from '../operations/match-operations.ts'
import { pointerOf } from '../version-view.ts'
import type { Views } from './compare-schemas.ts'
import { exportedNames, namesUnder, type NamesOf } from './exported-names.ts'

/**
 * The guard behind everything else: a name that is no longer exported and that no other change accounts for. Names of
 * operations that are gone, renamed or of another kind are reported with them.
 */
export function compareExports(
  { before, after }: Views,
  { pairs, removed }: OperationMatch,
  namesOf: NamesOf,
): readonly Finding[] {
  const now = exportedNames(after.api, namesOf)
  const typeNames = new Set(after.api.schemas.flatMap(({ name, aliases }) => [name, ...aliases]))
  const reported = new Set([...removed, ...pairs.filter(isReported).map(([operation]) => operation)])
  // Aliases are compared with their operations.
  const aliases = new Set(
    before.api.operations.flatMap((operation) =>
      operation.aliases.flatMap((alias) => namesUnder(alias, operation, namesOf)),
    ),
  )
  const isUnreported = (operations: readonly Operation[]): boolean =>
    operations.length === 0 || operations.some((operation) => !reported.has(operation))
  const lost = [...exportedNames(before.api, namesOf)].filter(
    ([name, operations]) => !now.has(name) && !aliases.has(name) && !typeNames.has(name) && isUnreported(operations),
  )
  const errorNames = new Map(before.api.errors.map(({ className, status }) => [className, status]))
  return lost.map(([name, operations]): Finding => {
    const status = errorNames.get(name)
    if (status !== undefined) return lostError(name, status, before, after)
    const [first] = operations
    return {
      code: 'export-removed',
      subject: name,
      message: 'is no longer exported',
      operations: operations.map((operation) => ({ name: operation.name, by: 'itself' })),
      ...(first === undefined ? {} : { before: { pointer: pointerOf(first) } }),
    }
  })
}

function lostError(name: string, status: string, before: Views['before'], { api }: Views['after']): Finding {
  const successor = api.errors.find((error) => error.status === status)?.className ?? api.names.defaultError
  const documented = before.api.operations.filter(({ errors }) => errors.some(({ className }) => className === name))
  const [first] = documented
  return {
    code: 'error-class-renamed',
    subject: name,
    message: `is gone: status ${status} is \`${successor}\``,
    operations: documented.map((operation) => ({ name: operation.name, by: 'itself' })),
    before: first && { pointer: appendPointer(pointerOf(first), 'responses', status) },
  }
}

/** Whether a change of the operation accounts for the loss of its names. */
function isReported([before, after]: readonly [Operation, Operation]): boolean {
  return (
    (before.name !== after.name && !after.aliases.some(({ name }) => name === before.name)) ||
    before.kind !== after.kind ||
    before.request.kind !== after.request.kind ||
    (before.stream === undefined) !== (after.stream === undefined) ||
    (before.pagination === undefined) !== (after.pagination === undefined)
  )
}
