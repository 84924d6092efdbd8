import type { DocumentError, DocumentErrorOptions } from '../diagnostics/document-error.ts'

type Warning = Pick<DocumentErrorOptions, 'code' | 'message' | 'place'>

/**
 * The warnings of a run that the run before had too. Edits move lines, so that a warning is recognised elsewhere in its
 * file as well; of several that are alike, those on the same line as before are recognised first.
 */
export function knownWarnings(
  warnings: readonly DocumentError[],
  before: readonly Warning[],
): ReadonlySet<DocumentError> {
  const lines = Map.groupBy(before, fingerprint)
  const known = new Set<DocumentError>()
  const recognise = (isSame: (earlier: Warning, warning: Warning) => boolean): void => {
    for (const warning of warnings) {
      const left = lines.get(fingerprint(warning)) ?? []
      const index = known.has(warning) ? -1 : left.findIndex((earlier) => isSame(earlier, warning))
      if (index < 0) continue
      known.add(warning)
      left.splice(index, 1)
    }
  }
  recognise((earlier, warning) => earlier.place?.line === warning.place?.line)
  recognise(() => true)
  return known
}

function fingerprint({ code, message, place }: Warning): string {
  return JSON.stringify([code, message, place?.file])
}
