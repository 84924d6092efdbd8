import type { Severity } from '../severity.ts'

/** How one kind of change is judged. */
export interface Rule {
  readonly severity: Severity
  /** What has changed, in a few words. */
  readonly title: string
  /** Why it has this severity, from the view of the code that calls the packages. */
  readonly why: string
  /** What that code has to do; absent where there is nothing to do. */
  readonly todo?: string
  /** What maintainers of the API description can do to spare callers that. */
  readonly avoid?: string
}
