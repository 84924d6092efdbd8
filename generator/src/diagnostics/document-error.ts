import type { ProblemCode } from './problem-code.ts'
import type { Place } from './place.ts'

export type Severity = 'error' | 'warning'

/** Another place that belongs to the same problem, e.g. the first of two definitions. */
export interface RelatedPlace {
  readonly message: string
  readonly place: Place
}

export interface DocumentErrorOptions {
  /** Kebab-case name of the kind of problem, e.g. `unresolved-ref`; stable, so that scripts may match on it. */
  readonly code: ProblemCode
  /** What is wrong, in one sentence. */
  readonly message: string
  readonly place?: Place | undefined
  /** What to do about it. */
  readonly hint?: string | undefined
  readonly related?: readonly RelatedPlace[] | undefined
  /** Defaults to `error`. */
  readonly severity?: Severity | undefined
  readonly cause?: unknown
}

/** One problem in one input document. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly code: ProblemCode
  readonly place: Place | undefined
  readonly hint: string | undefined
  readonly related: readonly RelatedPlace[]
  readonly severity: Severity

  constructor(options: DocumentErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = options.code
    this.place = options.place
    this.hint = options.hint
    this.related = options.related ?? []
    this.severity = options.severity ?? 'error'
  }
}

/** Every problem a stage found, thrown once the stage has looked at everything it could. */
export class DocumentErrors extends Error {
  override readonly name = 'DocumentErrors'
  readonly errors: readonly DocumentError[]

  constructor(errors: readonly DocumentError[]) {
    super(errors.map((error) => error.message).join('\n'))
    this.errors = errors
  }
}
