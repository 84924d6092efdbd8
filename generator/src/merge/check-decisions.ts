import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { type Decision, isFile } from './decisions.ts'

/** Warns of decisions for a file that takes no part. */
export function checkDecisions(
  decisions: readonly Decision[],
  documents: readonly { readonly file: string }[],
  { warn }: Pick<Collector, 'warn'>,
): void {
  for (const { file, place } of decisions) {
    if (documents.some((document) => isFile(document.file, file))) continue
    warn(
      new DocumentError({
        code: 'merge-file',
        severity: 'warning',
        message: `\`x-sdk-merge\` names ${JSON.stringify(file)}, which is no document; it decides nothing`,
        place: place(),
        hint: `Name one of the documents, or the end of its path: ${documents.map((document) => document.file).join(', ')}.`,
      }),
    )
  }
}
