import { appendPointer, jsonPath, pointerKeys } from '../lib/json-pointer.ts'
import type { LintProblem } from '../lint/run-redocly.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import type { AdoptionAction } from './adoption-overlay.ts'

/** Examples that were kept from other sources, and do not fit the schemas of the document that counts now. */
export function dropUnfitExamples(
  document: MergedDocument,
  problems: readonly LintProblem[],
  adopted: ReadonlySet<string>,
): readonly AdoptionAction[] {
  const found = new Map<string, readonly string[]>()
  for (const { pointer } of problems) {
    const keys = exampleKeys(pointerKeys(pointer))
    if (keys === undefined) continue
    const own = document.locate(appendPointer('#', ...keys)).file
    const owner = document.locate(appendPointer('#', ...keys.slice(0, -1))).file
    if (adopted.has(owner) && !adopted.has(own)) found.set(keys.join('\n'), keys)
  }
  return [...found.values()].map((keys) => ({
    target: jsonPath(keys, document.value),
    description: 'It does not fit the schema that counts now.',
    remove: true,
  }))
}

/** Up to and with `example` or `examples`. */
function exampleKeys(keys: readonly string[]): readonly string[] | undefined {
  const index = keys.findLastIndex((key) => key === 'example' || key === 'examples')
  return index === -1 ? undefined : keys.slice(0, index + 1)
}
