import leven from 'leven'
import { DocumentError, DocumentErrors } from '../diagnostics/document-error.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { hintOfRule } from './rule-hints.ts'
import type { LintProblem, runRedocly } from './run-redocly.ts'
import { checkStructure } from './structure.ts'

export interface LintOptions {
  /**
   * `structural`: what must hold before code is generated, fast. `full`: every configured rule, examples included.
   * `examples`: whether examples fit their schemas, and nothing else, whatever is configured.
   */
  readonly rules: 'structural' | 'full' | 'examples'
  /** Absolute path of a `redocly.yaml`. Without one, `full` means Redocly's recommended rules. */
  readonly redoclyConfig?: string | undefined
}

/**
 * Checks the document with Redocly's rules. Nothing is downloaded.
 *
 * @param run runs those of Redocly's own code, on another thread if there is one
 * @returns problems of severity `error` and `warning`, located in the files the values were written in
 * @throws DocumentErrors `lint-config` when the configuration cannot be used
 */
export async function lint(
  document: MergedDocument,
  options: LintOptions,
  run: typeof runRedocly = runRedoclyHere,
): Promise<readonly DocumentError[]> {
  const isOwn = options.rules === 'structural' && options.redoclyConfig === undefined
  const report = isOwn ? { problems: checkStructure(document.value) } : await run(document.value, options)
  if ('unreadable' in report) throw unreadable(report.unreadable, options)
  return report.problems.map((problem) => toDocumentError(problem, document))
}

/** Redocly is heavy, and not needed by a run that finds nothing changed. */
export const runRedoclyHere: typeof runRedocly = async (...given) =>
  (await import('./run-redocly.ts')).runRedocly(...given)

function unreadable(reason: string, { redoclyConfig }: LintOptions): DocumentErrors {
  const message = `The rules cannot be read: ${reason}`
  const place = { file: redoclyConfig ?? 'redocly.yaml', line: 1, column: 1 }
  return new DocumentErrors([new DocumentError({ code: 'lint-config', message, place, hint: 'Correct redocly.yaml.' })])
}

function toDocumentError(
  { rule, message, severity, pointer, suggestions }: LintProblem,
  document: MergedDocument,
): DocumentError {
  const meant = suggestions.filter((name) => isMisspelling(message, name))
  const advice =
    meant.length === 0 ? (hintOfRule(rule) ?? 'Its page says what it asks for.') : `Did you mean ${meant.join(' or ')}?`
  const hint = `${advice} (Redocly rule ${rule})`
  return new DocumentError({ code: `lint-${rule}`, message, severity, place: document.locate(pointer), hint })
}

/** Redocly suggests for an unknown member those that are allowed, though nothing in its name is alike. */
function isMisspelling(message: string, allowed: string): boolean {
  const [, member] = /^Property `(.*)` is not expected here/.exec(message) ?? []
  return member === undefined || leven(member, allowed) <= Math.ceil(member.length / 3)
}
