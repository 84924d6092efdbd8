import { closestMatch } from 'leven'
import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { appendPointer, pointerKeys, readPointer } from '../lib/json-pointer.ts'
import { forEachReference, mayDangle } from '../load/references.ts'
import type { MergedDocument } from './merged-document.ts'
import { type End, follow, longestChain } from '../lib/follow.ts'

/** Every reference must lead to something, and not only to other references in a circle. */
export function checkReferences(document: MergedDocument, problems: Collector, allowMissing = false): void {
  const checked = new Map<string, End['state']>()
  let hasLongChain = false
  forEachReference(document.value, (reference) => {
    const { target, pointer } = reference
    let state = checked.get(target)
    if (state === undefined) checked.set(target, (state = follow({ $ref: target }, document.value).state))
    if (state === 'found' || mayDangle(reference) || (allowMissing && state === 'missing')) return
    // Of a long chain, each reference but the last ones is one too many.
    if (state === 'long' && hasLongChain) return
    hasLongChain ||= state === 'long'
    problems.add(problemOf(state, target, document, document.locate(pointer())))
  })
}

function problemOf(
  state: Exclude<End['state'], 'found'>,
  target: string,
  { value }: MergedDocument,
  place: Place,
): DocumentError {
  switch (state) {
    case 'missing': {
      const message = `${target} leads to nothing`
      return new DocumentError({ code: 'unresolved-ref', message, place, hint: hintFor(value, target) })
    }
    case 'circular': {
      const message = `${target} leads back to itself and never to a value`
      const hint = 'Replace one of the references of the circle by what is meant.'
      return new DocumentError({ code: 'circular-ref', message, place, hint })
    }
    case 'long': {
      const message = `${target} leads to a value only through more than ${longestChain} other references`
      return new DocumentError({ code: 'too-deep', message, place, hint: 'Refer to the value itself.' })
    }
  }
}

/** Names the closest thing that exists, so that a wrong letter is seen at once. */
function hintFor(root: JsonObject, target: string): string {
  const keys = pointerKeys(target)
  const parent = readPointer(root, appendPointer('#', ...keys.slice(0, -1)))
  const wanted = normalise(keys.at(-1) ?? '')
  const names = isObject(parent) ? Object.keys(parent) : []
  const similar = names.find((key) => normalise(key) === wanted) ?? misspelt(keys.at(-1) ?? '', names)
  return similar === undefined
    ? 'Correct the reference, or add what it names.'
    : `Did you mean ${appendPointer('#', ...keys.slice(0, -1), similar)}?`
}

/** One letter in four may be wrong: short names are like each other by chance. */
function misspelt(key: string, names: readonly string[]): string | undefined {
  const maxDistance = Math.floor(key.length / 4)
  return maxDistance === 0 ? undefined : closestMatch(key, names, { maxDistance })
}

function normalise(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z\d]/g, '')
}
