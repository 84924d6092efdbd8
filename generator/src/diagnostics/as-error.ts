import { DocumentError, subjectOf } from './document-error.ts'

/** A warning, where a run is strict. */
export function asError(warning: DocumentError): DocumentError {
  const { code, place, message, hint, related, cause } = warning
  return new DocumentError({ ...subjectOf(code, place), message, hint, related, cause })
}
