import { basename } from 'node:path/posix'
import { DocumentErrors } from '../diagnostics/document-error.ts'
import type { SourceDocument } from '../load/source-document.ts'
import type { MergeOptions } from '../merge/merge.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { applyOverlays } from '../overlay/apply-overlays.ts'
import { checkOverlay } from '../overlay/check-overlay.ts'
import type { AdoptionAction } from './adoption-overlay.ts'

/**
 * Declares those actions of the overlays void that match nothing in the document as it is now.
 *
 * @throws DocumentErrors for any other problem of the overlays
 */
export function voidUnmatched(
  merged: MergedDocument,
  overlays: readonly SourceDocument[],
  reason: string,
  leniency: MergeOptions,
): readonly AdoptionAction[] {
  const actions = overlays.flatMap((overlay) => checkOverlay(overlay, { add() {}, warn() {} }))
  const unmatched = unmatchedPlaces(merged, overlays, leniency)
  const found = actions.filter(({ overlay, pointer }) => {
    const { file, line, column } = overlay.locate(`${pointer}/target`)
    return unmatched.has(`${file}:${line}:${column}`)
  })
  const distinct = new Map(
    found.map(({ overlay, target }) => [
      `${overlay.file}\n${target}`,
      { target, description: reason, 'x-sdk-void': basename(overlay.file) },
    ]),
  )
  return [...distinct.values()]
}

function unmatchedPlaces(
  merged: MergedDocument,
  overlays: readonly SourceDocument[],
  leniency: MergeOptions,
): ReadonlySet<string> {
  try {
    applyOverlays(merged, overlays, leniency)
    return new Set()
  } catch (error) {
    if (!(error instanceof DocumentErrors) || error.errors.some(({ code }) => code !== 'overlay-no-match')) throw error
    return new Set(error.errors.map(({ place }) => `${place?.file}:${place?.line}:${place?.column}`))
  }
}
