import type { ProblemCode } from '../diagnostics/problem-code.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { JsonValue } from '../lib/json.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import type { Origin } from '../merge/origins.ts'

/** Repairs, with the origins of the values that moved. */
export class RepairLog {
  readonly warnings: DocumentError[] = []
  readonly origins = new Map<string, Origin>()
  readonly #document: MergedDocument

  constructor(document: MergedDocument) {
    this.#document = document
  }

  say(
    pointer: string,
    message: string,
    code: ProblemCode = 'structure',
    hint = 'Correct the document, or an overlay.',
  ): void {
    const place = this.#document.locate(pointer)
    this.warnings.push(new DocumentError({ code, message, severity: 'warning', place, hint }))
  }

  /** Says that a value is left out as it is none of what belongs there; a member without a value needs no words. */
  drop(pointer: string, value: JsonValue, expected: string): undefined {
    if (value !== null) this.say(pointer, `${nameOf(value)} stands where ${expected} belongs, so it is left out`)
  }

  /** The value now at `to` was at `from`; both are pointers. */
  moved(to: string, from: string): void {
    this.origins.set(to, { document: this.#document, pointer: from })
  }
}

function nameOf(value: JsonValue): string {
  if (Array.isArray(value)) return 'A list'
  if (typeof value === 'object') return 'An object'
  return typeof value === 'string' ? 'A text' : `${String(value)}`
}
