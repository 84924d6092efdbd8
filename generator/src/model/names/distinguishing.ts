import { words } from '../words.ts'
import type { OperationSource } from './operation-source.ts'
import { pathSegments } from './path-words.ts'
import { singular } from './vocabulary.ts'

/** Longer names for an operation whose name is taken: by its collection, its parent, its parameter, its verb. */
export function distinguishing(
  { verb, path, operationId }: OperationSource,
  name: readonly string[],
): readonly (readonly string[])[] {
  const segments = pathSegments(path)
  const statics = segments.filter(({ isParameter }) => !isParameter).map((segment) => segment.words)
  const parameter = segments.findLast(({ isParameter }) => isParameter)?.words
  const last = segments.at(-1)
  const own = last?.isParameter === true ? singularised(statics.at(-1) ?? []) : (statics.at(-1) ?? [])
  const parent = statics.at(-2)
  return [
    ...(own.length === 0 ? [] : [[...name, ...own]]),
    ...(parent === undefined ? [] : [[...name, 'for', ...parent]]),
    ...(parameter === undefined ? [] : [[...name, 'by', ...parameter]]),
    ...(operationId === undefined ? [] : [words(operationId)]),
    [verb.toLowerCase(), ...statics.flat()],
    [verb.toLowerCase(), ...segments.flatMap((segment) => segment.words)],
  ]
}

/** `categories` gives `category`: an item is one of them. */
function singularised(collection: readonly string[]): readonly string[] {
  return [...collection.slice(0, -1), ...collection.slice(-1).map(singular)]
}
