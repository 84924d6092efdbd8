import type { UnplacedCode } from '../diagnostics/problem-code.ts'
import { DocumentError } from '../diagnostics/document-error.ts'

/** The configuration is not usable: everything that is wrong with it, with places in its file. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly errors: readonly DocumentError[]

  constructor(errors: readonly DocumentError[]) {
    super(errors.map((error) => error.message).join('\n'))
    this.errors = errors
  }
}

/** One problem that has no place in a file. */
export function configProblem(code: UnplacedCode, message: string, hint: string, cause?: unknown): ConfigError {
  return new ConfigError([new DocumentError({ code, message, hint, cause })])
}
