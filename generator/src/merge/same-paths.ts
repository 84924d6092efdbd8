import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { objectAt } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { LocalDocument } from './localise-references.ts'
import { addressesOf } from './rename-path-parameters.ts'
import { type Move, renameIn } from './rename-parts.ts'

/**
 * Gives a path the names of parameters that an earlier document has for the same path: `/pets/{id}` and `/pets/{petId}` cannot both
 * be in one document (OpenAPI, Paths Object). Within one document both stay, as they are.
 */
export function samePaths(documents: readonly LocalDocument[], problems: Collector): readonly LocalDocument[] {
  const written = new Set<string>()
  const byAddress = new Map<string, string>()
  return documents.map((document) => {
    const { located } = document
    const paths = Object.keys(objectAt(located.value, 'paths'))
    const own = new Set(paths)
    const moves = paths.flatMap((path): readonly Move[] => {
      const first = byAddress.get(addressesOf(path))
      if (first === undefined || own.has(first) || written.has(path)) return []
      own.add(first)
      problems.warn(renamed(path, first, located))
      return [{ from: ['paths', path], to: ['paths', first] }]
    })
    for (const path of paths) {
      const address = addressesOf(path)
      if (!byAddress.has(address)) byAddress.set(address, path)
      written.add(path)
    }
    return moves.length === 0 ? document : renameIn(document, moves)
  })
}

function renamed(path: string, first: string, located: LocalDocument['located']): DocumentError {
  return new DocumentError({
    code: 'merge-path',
    severity: 'warning',
    message: `${path} is the path ${first} of another document, and its parameters are named as there`,
    place: located.locate(appendPointer('#', 'paths', path)),
    hint: 'Name the parameters alike in both documents.',
  })
}
