import { DocumentError, DocumentErrors } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import { reasonOf } from '../lib/reason-of.ts'
import { settle } from '../diagnostics/settle.ts'
import { isObject, type JsonObject, mapMember, mapMembers, stringsAt } from '../lib/json.ts'
import { mapOperations } from '../specification/http-methods.ts'
import { functionLimit, TimeLimitError, withTimeLimit } from '../lib/time-limit.ts'

/** Functions that name things otherwise than the document does; what they leave out stays as it is. */
export interface NameTransforms {
  /** Names of one operation. */
  readonly operation?: (operation: NamedOperation) => OperationRename | undefined
  /** The exported type name of a component schema, from its key in the document. */
  readonly schema?: (key: string) => string | undefined
}

/** An operation as the document names it. */
export interface NamedOperation {
  readonly id: string
  /** `GET` */
  readonly method: string
  /** `/users/{id}` */
  readonly path: string
  readonly tags: readonly string[]
}

export interface OperationRename {
  /** Dots nest: `beta.responses`. Empty: the method is outside of groups, and its name is that of the function. */
  readonly group?: string | undefined
  /** Method of the group; with the group it makes the name of the function. */
  readonly method?: string | undefined
}

/** Names as other generators give them: every function is called as its `operationId`. */
export const operationIdNames: NameTransforms = {
  operation: ({ id }) => (/\p{L}/u.test(id) ? { group: '', method: joined(id) } : undefined),
}

/** `PetsController_get` as `PetsControllerGet`; the case of letters stays otherwise. */
function joined(id: string): string {
  return id.replaceAll(/[^\p{L}\p{N}$]+(.?)/gu, (_all, next: string) => next.toUpperCase())
}

/**
 * Applies the transforms: they decide over whatever the document says. Groups, methods and types that come out equal are
 * kept apart later, as if the document had named them so.
 *
 * @param locate gives the place of the transforms
 * @throws DocumentErrors for transforms that throw or return what is no name
 */
export function rename(
  document: JsonObject,
  { operation, schema }: NameTransforms,
  locate: () => Place,
  timeoutMs = functionLimit,
): JsonObject {
  if (operation === undefined && schema === undefined) return document
  const failures: Failures = { problems: [], locate, subject: '' }
  const work = (): JsonObject => {
    const named = operation === undefined ? document : renameOperations(document, operation, failures)
    return schema === undefined ? named : renameSchemas(named, schema, failures)
  }
  try {
    const renamed = withTimeLimit(timeoutMs, work)
    if (failures.problems.length === 0) return renamed
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error
    addFailure(failures, error)
  }
  throw new DocumentErrors(failures.problems)
}

/** Failures of the transforms, with their places. */
interface Failures {
  readonly problems: DocumentError[]
  readonly locate: () => Place
  /** The operation or schema that a transform is asked about. */
  subject: string
}

function renameOperations(
  document: JsonObject,
  transform: NonNullable<NameTransforms['operation']>,
  failures: Failures,
): JsonObject {
  return mapOperations(document, (value, path, method) => {
    const operation = describe(value, path, method)
    const { group, method: name } =
      ask(`operation "${operation.id}"`, failures, () => {
        const names = checkNames(transform(operation))
        return { group: names?.group === '' ? '' : checkName(names?.group), method: checkName(names?.method) }
      }) ?? {}
    return override(value, { 'x-sdk-group': group, 'x-sdk-method': name })
  })
}

function renameSchemas(
  document: JsonObject,
  transform: NonNullable<NameTransforms['schema']>,
  failures: Failures,
): JsonObject {
  return mapMember(document, ['components', 'schemas'], (schemas) =>
    mapMembers(schemas, (value, key) => {
      const name = ask(`schema "${key}"`, failures, () => checkName(transform(key)))
      return isObject(value) && name !== key ? override(value, { 'x-sdk-name': name }) : value
    }),
  )
}

/** Runs a transform; whatever it throws becomes a problem. */
function ask<T>(subject: string, failures: Failures, transform: () => T): T | undefined {
  failures.subject = subject
  try {
    return transform()
  } catch (cause) {
    addFailure(failures, cause)
    return undefined
  }
}

function addFailure({ problems, locate, subject }: Failures, cause: unknown): void {
  problems.push(
    new DocumentError({
      code: 'rename-failed',
      message: `\`names\` of the configuration fails for ${subject}: ${reasonOf(cause)}`,
      place: locate(),
      hint: 'Return a name, or undefined to keep the one of the document.',
      cause,
    }),
  )
}

/** A configuration need not be TypeScript, so nothing has checked what it returns. */
function checkNames(names: OperationRename | undefined): OperationRename | undefined {
  settle(names)
  if (names === undefined || (typeof names === 'object' && names !== null && !('then' in names))) return names
  throw new Error('it must return an object with `group`, `method` or both')
}

function checkName(name: string | undefined): string | undefined {
  settle(name)
  if (name === undefined || (typeof name === 'string' && /\p{L}/u.test(name))) return name
  throw new Error(`${JSON.stringify(name)} is no name`)
}

function describe(operation: JsonObject, path: string, method: string): NamedOperation {
  const { operationId } = operation
  return {
    id: typeof operationId === 'string' ? operationId : '',
    method: method.toUpperCase(),
    path,
    tags: stringsAt(operation, 'tags'),
  }
}

function override(object: JsonObject, members: Readonly<Record<string, string | undefined>>): JsonObject {
  const given = Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
  return given.length === 0 ? object : { ...object, ...Object.fromEntries(given) }
}
