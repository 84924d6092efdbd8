import type { Operation } from '../../model/api.ts'
import type { Finding } from '../finding.ts'
import type { RuleCode } from '../rules/rules.ts'
import type { TypeComparison } from '../types/compare-types.ts'
import { pointerOf, type VersionView } from '../version-view.ts'
import { signatureOf } from './signature.ts'

/** An operation in both versions, with what comparing its parts takes. */
export interface OperationPair {
  readonly before: Operation
  readonly after: Operation
  readonly views: { readonly before: VersionView; readonly after: VersionView }
  readonly types: TypeComparison
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
