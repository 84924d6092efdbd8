import { type ProblemCode, type UnplacedCode, unplacedCodes } from './problem-code.ts'
import type { Place } from './place.ts'

export type Severity = 'error' | 'warning'

/** Another place that belongs to the same problem, e.g. the first of two definitions. */
export interface RelatedPlace {
  readonly message: string
  readonly place: Place
}

/**
 * The kind of problem by its kebab-case name, e.g. `unresolved-ref`, which is stable, so that scripts may match on it; and
 * where it is. Only problems that are in no text have no place.
 */
type Subject =
  | { readonly code: ProblemCode; readonly place: Place }
  | { readonly code: UnplacedCode; readonly place?: undefined }

/** The same from parts that belong together. */
export function subjectOf(code: ProblemCode, place: Place | undefined): Subject {
  if (place !== undefined) return { code, place }
  if (isUnplaced(code)) return { code }
  throw new Error(`A problem of the kind ${code} has no place`)
}

function isUnplaced(code: ProblemCode): code is UnplacedCode {
  return unplacedCodes.some((one) => one === code) || /^E[A-Z]/.test(code)
}

export type DocumentErrorOptions = Subject & {
  /** The problem in one sentence. */
  readonly message: string
  /** The remedy. */
  readonly hint: string
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
  readonly hint: string
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

  /** The same at a place, unless it has one. */
  placedAt(place: Place | undefined): DocumentError {
    return place === undefined || this.place !== undefined
      ? this
      : new DocumentError({ ...this, message: this.message, place })
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
