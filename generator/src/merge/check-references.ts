import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject } from '../json.ts'
import { appendPointer, pointerKeys, readPointer } from '../json-pointer.ts'
import { forEachReference, mayDangle } from '../load/references.ts'
import type { MergedDocument } from './merged-document.ts'
import { type End, follow } from '../follow.ts'

/** Every reference must lead to something, and not only to other references in a circle. */
export function checkReferences(document: MergedDocument, problems: Collector, allowMissing = false): void {
  const checked = new Map<string, End['state']>()
  forEachReference(document.value, (reference) => {
    const { target, pointer } = reference
    let state = checked.get(target)
    if (state === undefined) checked.set(target, (state = follow({ $ref: target }, document.value).state))
    if (state === 'found' || mayDangle(reference) || (allowMissing && state === 'missing')) return
    const place = document.locate(pointer())
    problems.add(
      state === 'missing'
        ? new DocumentError({
            code: 'unresolved-ref',
            message: `${target} leads to nothing`,
            place,
            hint: hintFor(document.value, target),
          })
        : new DocumentError({
            code: 'circular-ref',
            message: `${target} leads back to itself without ever naming a type`,
            place,
            hint: 'Replace one of the references of the circle by the schema that is meant.',
          }),
    )
  })
}

/** Names the closest thing that exists, so that a wrong letter is seen at once. */
function hintFor(root: JsonObject, target: string): string {
  const keys = pointerKeys(target)
  const parent = readPointer(root, appendPointer('#', ...keys.slice(0, -1)))
  const wanted = normalise(keys.at(-1) ?? '')
  const similar = isObject(parent) ? Object.keys(parent).find((key) => normalise(key) === wanted) : undefined
  return similar === undefined
    ? 'Correct the reference, or add what it names.'
    : `Did you mean ${appendPointer('#', ...keys.slice(0, -1), similar)}?`
}

function normalise(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z\d]/g, '')
}
