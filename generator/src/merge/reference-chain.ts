import { longestChain } from '../lib/follow.ts'
import { isObject, type JsonValue } from '../lib/json.ts'
import { readPointer } from '../lib/json-pointer.ts'
import { resolveReference } from '../load/follow-references.ts'
import { splitReference } from '../load/references.ts'
import type { SourceDocument } from '../load/source-document.ts'

/** A value that a reference leads to. */
export interface Target {
  readonly value: JsonValue
  readonly from: SourceDocument
  readonly pointer: string
}

export type Documents = ReadonlyMap<string, SourceDocument>

/** The targets of a reference, through the files: the first one, and where that is no more than a reference too, its target. */
export function* referenceChain(
  start: string | undefined,
  document: SourceDocument,
  byPath: Documents,
): Generator<Target, void, undefined> {
  let reference = start
  let holder = document
  for (let left = longestChain; reference !== undefined && left > 0; left -= 1) {
    const { file, pointer } = splitReference(reference)
    const from = file === '' ? holder : byPath.get(resolveReference(holder.path, file))
    const value = from === undefined ? undefined : readPointer(from.value, pointer)
    if (from === undefined || value === undefined) return
    yield { value, from, pointer }
    reference = onlyReference(value)
    holder = from
  }
}

/** The value that a chain ends in; undefined where it leads nowhere or is too long. */
export function endOf(chain: Iterable<Target>): Target | undefined {
  const end = [...chain].at(-1)
  return end === undefined || onlyReference(end.value) !== undefined ? undefined : end
}

/** The target of an object that is a reference and nothing else. */
export function onlyReference(value: JsonValue | undefined): string | undefined {
  const target = isObject(value) && Object.keys(value).length === 1 ? value['$ref'] : undefined
  return typeof target === 'string' ? target : undefined
}
