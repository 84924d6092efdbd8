import type { TypeRef } from './type-ref.ts'
import type { NameRegistry } from './identifiers.ts'
import type { ExportedName } from './schemas.ts'
import { pascalCase } from './words.ts'
import { byCodeUnits } from '../text-order.ts'

/** Names of statuses, e.g. `Not Found`. An import would run the getters of the module, one of which loads all of fetch. */
const phrases = process.getBuiltinModule('node:http').STATUS_CODES

/** The error class of one HTTP status. */
export interface StatusError {
  /** `429`, or a range as in `4XX`. */
  readonly status: string
  /** e.g. `TooManyRequestsResponseError`. */
  readonly className: string
  readonly description: string | undefined
  /** The documented bodies; none when no operation documents one. */
  readonly bodies: readonly TypeRef[]
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
  documented: readonly DocumentedError[],
  exportedName: ExportedName,
  names: NameRegistry,
): readonly StatusError[] {
  const byStatus = Map.groupBy(
    documented.filter(({ status }) => status !== 'default'),
    ({ status }) => status,
  )
  const uses = Map.groupBy(documented, ({ body }) => body?.pointer)
  const statuses = [...byStatus].toSorted(([a], [b]) => byCodeUnits(a, b))
  return statuses.map(([status, errors]) => {
    const bodies = distinctBodies(errors)
    const own = bodies.filter(({ pointer }) => uses.get(pointer)?.every((error) => error.status === status))
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
      bodies,
    }
  })
}

function distinctBodies(errors: readonly DocumentedError[]): readonly TypeRef[] {
  const types = new Map(errors.flatMap(({ body }) => (body === undefined ? [] : [[body.pointer, body]])))
  return [...types.values()].toSorted((a, b) => byCodeUnits(a.pointer, b.pointer))
}

/** `429` gives `TooManyRequests`, `4XX` gives `Status4XX`. */
export function reasonOf(status: string): string {
  const phrase = phrases[status]
  return phrase === undefined ? `Status${status}` : pascalCase(phrase)
}
