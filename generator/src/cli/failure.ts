import { ConfigError } from '../config/config-error.ts'
import { DocumentError, DocumentErrors } from '../diagnostics/document-error.ts'
import { WriteError } from '../write/write-error.ts'
import type { ExitCode } from './execute.ts'
import { renderProblems } from './render-problems.ts'
import { paint, type Terminal } from './terminal.ts'

export interface Failure {
  readonly exitCode: ExitCode
  readonly errors: readonly DocumentError[]
  /** For people; ends with a line end. */
  readonly text: string
}

/** What to tell about an error that ended a command. A stack is shown for nothing but `--debug`. */
export function describeFailure(error: unknown, terminal: Terminal, debug: boolean): Failure {
  const stack = debug && error instanceof Error ? `\n${error.stack ?? ''}\n` : ''
  const failure = classify(error)
  const text = failure.isBug
    ? `${paint('red', 'sdkgen has a bug:', terminal.errColor)} ${failure.errors[0]?.message}\n${debug ? '' : `${bugHint}\n`}`
    : `${renderProblems(failure.errors, terminal)}\n`
  return { exitCode: failure.exitCode, errors: failure.errors, text: text + stack }
}

const bugHint =
  'Your documents and the output are as they were. Run again with --debug to see where it happened, and please report it.'

function classify(error: unknown): {
  readonly exitCode: ExitCode
  readonly errors: readonly DocumentError[]
  readonly isBug?: true
} {
  if (error instanceof DocumentErrors) return { exitCode: 1, errors: error.errors }
  if (error instanceof DocumentError) return { exitCode: 1, errors: [error] }
  if (error instanceof ConfigError) return { exitCode: 2, errors: error.errors }
  if (error instanceof WriteError) {
    const { code, message, hint } = error
    return { exitCode: code === 'foreign-files' ? 2 : 1, errors: [new DocumentError({ code, message, hint })] }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { exitCode: 1, errors: [new DocumentError({ code: 'internal', message })], isBug: true }
}
