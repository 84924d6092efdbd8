import type { Kept } from '../kept.ts'
import type { RawOperation } from './raw-operations.ts'
import type { Reader } from './reader.ts'

/** A reading of one operation, and everything that it said to the reader besides. */
export interface KeptReading<Result> {
  readonly result: Result
  readonly said: readonly ((reader: Reader) => void)[]
}

/** A reading of operations, which takes that of the last run where the operation has not changed. */
export function readingOf<Result>(
  reader: Reader,
  kept: Kept<KeptReading<Result>> | undefined,
  read: (operation: RawOperation) => Result,
): (operation: RawOperation) => Result {
  if (kept === undefined) return read
  return (operation) => {
    const { pointer, bodyType, streamOf, item } = operation
    const key = [pointer, bodyType, streamOf === undefined].join(' ')
    const known = kept.find(key, [item.value])
    if (known === undefined)
      return kept.add(
        key,
        [item.value],
        reader.record(() => read(operation)),
      ).result
    for (const say of known.said) say(reader)
    return known.result
  }
}
