import type { Operation } from '../../model/api.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import type { Finding } from '../finding.ts'
import type { Side } from '../match.ts'
import type { Views } from '../names/compare-schemas.ts'
import type { RuleCode } from '../rules/rules.ts'
import type { Direction } from '../types/direction.ts'
import type { TypeComparison } from '../types/compare-types.ts'
import { pointerOf } from '../version-view.ts'
import { signatureOf } from './signature.ts'

/** An operation in both versions, with what comparing its parts takes. */
export interface OperationPair {
  readonly before: Operation
  readonly after: Operation
  readonly views: Views
  readonly types: TypeComparison
}

/** Hands on the types of a part of the operation, which has a name in each version. */
export function compareTypes(
  { before, after, views, types }: OperationPair,
  old: TypeRef | undefined,
  now: TypeRef | undefined,
  label: (operation: Operation, side: Side) => string,
  direction: Direction = 'response',
): void {
  if (old !== undefined) views.before.labels.add(old.pointer, label(before, 'before'))
  if (now !== undefined) views.after.labels.add(now.pointer, label(after, 'after'))
  if (old !== undefined && now !== undefined) types.compare(old, now, direction, after.name)
}

/** A change of the operation as a whole, shown by its signatures. */
export function ofOperation({ before, after }: OperationPair, code: RuleCode, message: string): Finding {
  return {
    code,
    subject: after.name,
    message,
    operations: [{ name: after.name, by: 'itself' }],
    before: { pointer: pointerOf(before), text: signatureOf(before) },
    after: { pointer: pointerOf(after), text: signatureOf(after) },
  }
}
