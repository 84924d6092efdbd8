import { ConfigError } from '../config/config-error.ts'
import { DocumentError, type DocumentErrorOptions } from '../diagnostics/document-error.ts'

/** An operand that cannot be compared. No document is wrong, so the exit code is that of wrong usage. */
export function wrongUse(problem: DocumentErrorOptions): ConfigError {
  return new ConfigError([new DocumentError(problem)])
}
