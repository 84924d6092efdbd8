import { DocumentError } from '../diagnostics/document-error.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import type { LintProblem } from './run-redocly.ts'

export interface LintOptions {
  /** `structural`: what must hold before code is generated, fast. `full`: every configured rule, examples included. */
  readonly rules: 'structural' | 'full'
  /** Absolute path of a `redocly.yaml`. Without one, `full` means Redocly's recommended rules. */
  readonly redoclyConfig?: string | undefined
}

/**
 * Checks the document with Redocly's rules. Nothing is downloaded.
 *
 * @returns problems of severity `error` and `warning`, located in the files the values were written in
 * @throws DocumentErrors `lint-config` when the configuration cannot be used
 */
export async function lint(document: MergedDocument, options: LintOptions): Promise<readonly DocumentError[]> {
  // Heavy, and not needed by a run that finds nothing changed.
  const { runRedocly } = await import('./run-redocly.ts')
  const problems = await runRedocly(document.value, options)
  return problems.map((problem) => toDocumentError(problem, document))
}

function toDocumentError(
  { rule, message, severity, pointer, suggestions }: LintProblem,
  document: MergedDocument,
): DocumentError {
  const hint =
    suggestions.length === 0
      ? `See the Redocly rule ${rule}.`
      : `Did you mean ${suggestions.join(' or ')}? (Redocly rule ${rule})`
  return new DocumentError({ code: `lint-${rule}`, message, severity, place: document.locate(pointer), hint })
}
