import type { Place } from '../diagnostics/place.ts'
import type { RuleCode } from './rules/rules.ts'
import type { Severity } from './severity.ts'

/** One thing that users of the packages can notice between two versions of an API. */
export interface Change {
  /** The same for the same change in every run, wherever it is. */
  readonly id: string
  readonly code: RuleCode
  readonly severity: Severity
  /** A function, type or field as the packages export it, e.g. `ChatRequest.messages[].content`. */
  readonly subject: string
  /** Statement about the subject, e.g. `is required now`; Markdown. */
  readonly message: string
  /** Sorted by name. */
  readonly operations: readonly AffectedOperation[]
  readonly before: Located | undefined
  readonly after: Located | undefined
}

export interface AffectedOperation {
  /** Function name. */
  readonly name: string
  /** How the change reaches it: through what it takes, what it gives, both, or the operation itself has changed. */
  readonly by: 'request' | 'response' | 'both' | 'itself'
}

/** How something looks in one of the documents, and where. */
export interface Located {
  /** TypeScript, shortened; absent where the documents only say that it is not there. */
  readonly text: string | undefined
  readonly place: Place
}

/** Everything that differs, the worst first. */
export interface ApiDiff {
  readonly before: Version
  readonly after: Version
  readonly changes: readonly Change[]
  readonly counts: Readonly<Record<Severity, number>>
  /** How operations are called, by function name: the newer version's, and those of the older one that are gone. */
  readonly surface: ReadonlyMap<string, OperationSurface>
}

/** Name and address of an operation, as users know it. */
export interface OperationSurface {
  /** On the class that throws, e.g. `keys.list`. */
  readonly method: string
  /** Names that the packages derive from it, such as hooks. */
  readonly derived: readonly string[]
  readonly summary: string | undefined
}

export interface Version {
  readonly title: string
  /** `info.version`. */
  readonly version: string
  /** Where it was taken from, for people: a path, a release, a commit. */
  readonly label: string
  readonly operations: number
}
