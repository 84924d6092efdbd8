import { lookUp } from '../../lib/look-up.ts'
import type { TypeRef } from '../type-ref.ts'
import type { NameRegistry } from '../names/identifiers.ts'
import type { ExportedName } from '../schema/schemas.ts'
import { statusPhrases } from './status-phrases.ts'
import { pascalCase } from '../names/words.ts'
import { byCodeUnits } from '../../lib/text-order.ts'

/** The error class of one HTTP status. */
export interface StatusError {
  /** `429`, or a range as in `4XX`. */
  readonly status: string
  /** e.g. `TooManyRequestsResponseError`. */
  readonly className: string
  readonly description: string | undefined
  /** The bodies that operations document for the status, by its range or `default` where they do not name it. */
  readonly bodies: readonly TypeRef[]
  /** Of a range: the classes of its statuses. Their errors are of the range too. */
  readonly narrower: readonly string[]
}

/** One documented error response of one operation. */
export interface DocumentedError {
  /** `429`, `4XX` or `default`. */
  readonly status: string
  readonly description: string | undefined
  readonly body: TypeRef | undefined
}

/**
 * One error class per status for the whole API, so that a 429 is the same class whichever operation met it. The class is
 * named after the schema that most operations document for the status and for no other one, else after the status.
 */
export function buildErrors(
  operations: readonly (readonly DocumentedError[])[],
  exportedName: ExportedName,
  names: NameRegistry,
): readonly StatusError[] {
  const documented = operations.flat()
  const byStatus = Map.groupBy(
    documented.filter(({ status }) => status !== 'default'),
    ({ status }) => status,
  )
  const uses = Map.groupBy(documented, ({ body }) => body?.pointer)
  const statuses = [...byStatus].toSorted(([a], [b]) => byCodeUnits(a, b))
  const classes = statuses.map(([status, errors]) => {
    const own = distinctBodies(errors, exportedName).filter(
      (body) => exportedName(body) !== undefined && uses.get(body.pointer)?.every((error) => error.status === status),
    )
    const usual = own.toSorted((a, b) => (uses.get(b.pointer)?.length ?? 0) - (uses.get(a.pointer)?.length ?? 0))[0]
    const schemaName = usual === undefined ? undefined : exportedName(usual)
    const fallback = `${reasonOf(status)}ResponseError`
    return {
      status,
      className: names.take(
        schemaName === undefined || /error$/i.test(schemaName) ? fallback : `${schemaName}Error`,
        fallback,
      ),
      description: errors.find((error) => error.description !== undefined)?.description,
    }
  })
  return classes.map((one) => {
    const narrower = classes.filter(({ status }) => status !== one.status && rangeOf(status) === one.status)
    const isTyped = byStatus.get(one.status)?.some(({ body }) => body !== undefined)
    const errors = [one, ...narrower].flatMap(({ status }) => operations.flatMap((all) => meant(all, status)))
    return {
      ...one,
      bodies: isTyped === true ? distinctBodies(errors, exportedName) : [],
      narrower: narrower.map(({ className }) => className),
    }
  })
}

/** The documented error that a status is: of the status itself, else of its range, else `default` (OpenAPI, Responses Object). */
function meant(errors: readonly DocumentedError[], status: string): readonly DocumentedError[] {
  const found = [status, rangeOf(status), 'default'].map((key) => errors.find((error) => error.status === key))
  return found.filter((error) => error !== undefined).slice(0, 1)
}

/** `404` is in `4XX`. */
function rangeOf(status: string): string {
  return `${status.slice(0, 1)}XX`
}

/** Those with names first; the order of others is that of the operations, wherever their responses are written. */
function distinctBodies(errors: readonly DocumentedError[], exportedName: ExportedName): readonly TypeRef[] {
  const types = new Map(errors.flatMap(({ body }) => (body === undefined ? [] : [[body.pointer, body]])))
  const isNamed = (type: TypeRef) => exportedName(type) !== undefined
  return [...types.values()].toSorted((a, b) =>
    isNamed(a) && isNamed(b) ? byCodeUnits(a.pointer, b.pointer) : Number(isNamed(b)) - Number(isNamed(a)),
  )
}

/** `429` gives `TooManyRequests`, `4XX` gives `Status4XX`. */
export function reasonOf(status: string): string {
  const phrase = lookUp(statusPhrases, status)
  return phrase === undefined ? `Status${status}` : pascalCase(phrase)
}
