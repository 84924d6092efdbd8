import type { Severity } from '../severity.ts'

/** How one kind of change is judged. */
export interface Rule {
  readonly severity: Severity
  /** The change in a few words. */
  readonly title: string
  /** Why it has this severity, from the view of the code that calls the packages. */
  readonly why: string
  /** Advice for callers; absent if there is nothing to do. */
  readonly todo?: string
  /** Advice for maintainers of the document, to avoid the change. */
  readonly avoid?: string
}
