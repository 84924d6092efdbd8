import type { Operation } from '../../model/api.ts'
import { appendPointer } from '../../lib/json-pointer.ts'
import type { TypeOf } from '../../model/operations/passed-types.ts'
import { type Type, unknown } from '../../model/schema/type.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import type { Finding } from '../finding.ts'
import type { Side } from '../match.ts'
import type { Views } from '../names/compare-schemas.ts'
import type { RuleCode } from '../rules/rules.ts'
import type { Direction } from '../types/direction.ts'
import type { LocatedType } from '../types/located-types.ts'
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
  if (old === undefined && now === undefined) return
  const located = (side: Side, operation: Operation, ref: TypeRef | undefined): LocatedType => {
    const view = views[side]
    const name = label(operation, side)
    // Without a schema, it may be anything; its place is its own, whatever component describes the other side.
    const pointer = ref?.pointer ?? appendPointer(pointerOf(operation), 'responses', name)
    view.labels.add(pointer, name)
    return ref === undefined ? { type: unknown, pointer, schema: {} } : view.types.at(ref, direction)
  }
  types.compareLocated(located('before', before, old), located('after', after, now), direction, after.name)
}

/** The value of an argument in one version; without a schema it has a type all the same. */
interface Passed {
  readonly ref: TypeRef | undefined
  readonly type: (typeOf: TypeOf) => Type
  /** Path below the operation. */
  readonly keys: readonly string[]
}

/** The same for what callers pass. */
export function comparePassed(
  { before, after, views, types }: OperationPair,
  old: Passed,
  now: Passed,
  label: (operation: Operation, side: Side) => string,
): void {
  const located = (side: Side, operation: Operation, { ref, type, keys }: Passed): LocatedType => {
    const view = views[side]
    const pointer = ref?.pointer ?? appendPointer(pointerOf(operation), ...keys)
    view.labels.add(pointer, label(operation, side))
    if (ref !== undefined) return view.types.at(ref, 'request')
    return { type: type((one) => view.api.types.at(one)), pointer, schema: {} }
  }
  types.compareLocated(located('before', before, old), located('after', after, now), 'request', after.name)
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
