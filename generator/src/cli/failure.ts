import { ConfigError } from '../config/config-error.ts'
import { DocumentError, DocumentErrors } from '../diagnostics/document-error.ts'
import { messageOf } from '../lib/reason-of.ts'
import { isSystemError, readAdvice, WriteError } from '../write/write-error.ts'
import { environmentProblem } from './environment-problem.ts'
import type { ExitCode } from './execute.ts'
import { showProblems } from './render-problems.ts'
import { paint, type Terminal } from './terminal.ts'

export interface Failure {
  readonly exitCode: ExitCode
  readonly problems: readonly DocumentError[]
  /** For people; ends with a line end. */
  readonly text: string
}

/** Describes an error that ended a command. Only `--debug` shows a stack. */
export function describeFailure(error: unknown, terminal: Terminal, debug: boolean): Failure {
  const stack = debug
    ? stacksOf(error)
        .map((lines) => `\n${lines}\n`)
        .join('')
    : ''
  const failure = classify(error)
  const text = failure.isBug
    ? `${paint('red', 'sdkgen has a bug:', terminal.errColor)} ${failure.errors[0]?.message}\n${debug ? '' : `${bugHint}\n`}`
    : showProblems(failure.errors, terminal)
  return { exitCode: failure.exitCode, problems: failure.errors, text: text + stack }
}

/** Where it happened: of each problem the cause, which is in the code of a configuration or of the generator. */
function stacksOf(error: unknown): readonly string[] {
  const isList = error instanceof DocumentErrors || error instanceof ConfigError
  return (isList ? error.errors : [error]).flatMap((problem) => {
    let innermost = problem
    while (innermost instanceof Error && innermost.cause !== undefined) innermost = innermost.cause
    return innermost instanceof Error ? (innermost.stack ?? []) : []
  })
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
  const environment = environmentProblem(error)
  if (environment !== undefined) return { exitCode: 1, errors: [environment] }
  const message = messageOf(error)
  if (isSystemError(error)) {
    // Writing has errors of its own; this one is from reading.
    const hint = readAdvice(error)
    return {
      exitCode: 1,
      errors: [new DocumentError({ code: error.code, message: message.replace(/^E\w+: /, ''), hint })],
    }
  }
  return { exitCode: 1, errors: [new DocumentError({ code: 'internal', message, hint: bugHint })], isBug: true }
}
