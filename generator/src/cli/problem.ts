import type { DocumentError, Severity } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'

/** A problem as plain data, for scripts. */
export interface Problem {
  readonly severity: Severity
  readonly code: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly pointer?: string | undefined
  readonly hint: string
  readonly related?: readonly ({ readonly message: string } & Place)[]
}

export function problemOf({ severity, code, message, place, hint, related }: DocumentError): Problem {
  return {
    severity,
    code,
    message,
    ...place,
    hint,
    ...(related.length === 0 ? {} : { related: related.map((other) => ({ message: other.message, ...other.place })) }),
  }
}
