import { ConfigError } from '../config/config-error.ts'
import { DocumentError, type DocumentErrorOptions } from '../diagnostics/document-error.ts'

/** What was asked for cannot be compared; no document is to blame, so it ends with the exit code of wrong usage. */
export function wrongUse(problem: DocumentErrorOptions): ConfigError {
  return new ConfigError([new DocumentError(problem)])
}
