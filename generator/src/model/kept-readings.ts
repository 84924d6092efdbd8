import type { JsonObject } from '../lib/json.ts'
import type { Kept } from '../kept.ts'
import type { RawOperation } from './raw-operations.ts'
import type { Reader } from './reader.ts'

/** A reading of one operation, and everything that it said to the reader besides. */
export interface KeptReading<Result> {
  readonly result: Result
  readonly said: readonly ((reader: Reader) => void)[]
}

interface Sources<Result> {
  readonly reader: Reader
  /** Absent where nothing is kept. */
  readonly kept: Kept<KeptReading<Result>> | undefined
  /** Identity of a path item as long as it is equal. */
  readonly tokenOf: ((item: JsonObject) => symbol) | undefined
}

/** A reading of operations, which takes that of the last run where the operation has not changed. */
export function readingOf<Result>(
  { reader, kept, tokenOf }: Sources<Result>,
  read: (operation: RawOperation) => Result,
): (operation: RawOperation) => Result {
  if (tokenOf === undefined || kept === undefined) return read
  return (operation) => {
    const { pointer, bodyType, streamOf, item } = operation
    const key = [pointer, bodyType, streamOf === undefined].join(' ')
    const inputs = [tokenOf(item.value)]
    const known = kept.find(key, inputs)
    const made =
      known ??
      kept.add(
        key,
        inputs,
        reader.record(() => read(operation)),
      )
    if (known !== undefined) for (const say of known.said) say(reader)
    return made.result
  }
}
