import { pathToFileURL } from 'node:url'
import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isUrl } from '../load/read-text.ts'
import type { SourceDocument } from '../load/source-document.ts'

/**
 * Overlays change the merged document, whichever input they say that they extend. Warns of those that were written for
 * another document.
 */
export function checkExtends(
  documents: readonly SourceDocument[],
  overlays: readonly SourceDocument[],
  { warn }: Pick<Collector, 'warn'>,
): void {
  const inputs = documents.filter(({ role }) => role === 'input')
  const known = new Set(inputs.flatMap(({ path, value }) => [addressOf(path), value['$self']]))
  for (const { path, value, locate } of overlays) {
    const target = value['extends']
    if (target === undefined || isKnown(target, addressOf(path))) continue
    warn(
      new DocumentError({
        code: 'overlay-extends',
        severity: 'warning',
        message: `The overlay extends ${JSON.stringify(target)}, which is no input; it is applied all the same`,
        place: locate('#/extends'),
        hint: 'Name an input, relative to the overlay, or leave out `extends`.',
      }),
    )
  }

  function isKnown(target: unknown, base: string): boolean {
    return typeof target === 'string' && URL.canParse(target, base) && known.has(new URL(target, base).href)
  }
}

function addressOf(path: string): string {
  return isUrl(path) ? new URL(path).href : pathToFileURL(path).href
}
