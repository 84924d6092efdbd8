import type { Middleware } from '../context/middleware.js'
import type { Operation } from '../context/operation.js'
import { hasOwn } from '../context/own.js'
import { InvalidRequestError, ResponseParseError } from '../errors/request-failure.js'

/** A schema of any library that follows Standard Schema version 1 (standardschema.dev), such as Zod, Valibot or ArkType. */
export interface StandardSchema {
  readonly '~standard': {
    readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult>
  }
}

interface SchemaResult {
  readonly issues?: readonly SchemaIssue[] | undefined
}

/** One place where a value is not what a schema says. Libraries add members of their own. */
export interface SchemaIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

/** Which values {@link validate} checks, and what happens to those that are not as described. */
export interface ValidateOptions {
  /** Schemas of successful responses, by the name of the function. A function without a schema is not checked. */
  readonly responses?: Readonly<Record<string, StandardSchema>> | undefined
  /** Schemas of request arguments, by the name of the function. They are checked before anything is sent; a call without an argument is not. */
  readonly requests?: Readonly<Record<string, StandardSchema>> | undefined
  /** Issues to tolerate, such as unknown members or values of an enum. `value` is the value at the path of the issue. */
  readonly ignore?: ((issue: SchemaIssue, value: unknown) => boolean) | undefined
  /**
   * Decides about a value with issues; `error.cause` lists them. The call fails with what it throws, and goes on if it throws
   * nothing. Throws `error` by default.
   */
  readonly onInvalid?: ((error: InvalidRequestError | ResponseParseError) => void) | undefined
}

/**
 * Middleware that checks requests and responses by schemas, for those who do not trust the other side. Responses are JSON and
 * text; streams and bytes pass unchecked. A value is never changed. A refused request is an `InvalidRequestError`, a refused
 * response a `ResponseParseError` without `rawBody`; neither is retried.
 *
 * ```ts
 * const client = new ExampleCore({ use: [validate({ responses: { petsList: zPetsListResponse } })] })
 * ```
 */
export function validate(options: ValidateOptions): Middleware {
  const { requests = {}, responses = {}, onInvalid = fail } = options
  return async (request, next, { operation, input }) => {
    const asked = input !== undefined && (await check(own(requests, operation.id), input, options))
    if (asked) onInvalid(new InvalidRequestError(`${operation.id}: request ${asked.text}`, { cause: asked.issues }))
    const response = await next(request)
    const schema = response.ok ? own(responses, operation.id) : undefined
    const read = schema && (await readBody(response, operation))
    const invalid = read && (await check(schema, read.value, options))
    if (invalid) {
      const more = { statusCode: response.status, rawBody: '', cause: invalid.issues }
      onInvalid(new ResponseParseError(`${operation.id}: response ${invalid.text}`, more))
    }
    return response
  }
}

function fail(error: Error): never {
  throw error
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  hasOwn(record, name) ? record[name] : undefined

/** Text of the issues that count, and the issues; `undefined` where there are none. */
async function check(
  schema: StandardSchema | undefined,
  value: unknown,
  { ignore = () => false }: ValidateOptions,
): Promise<{ readonly text: string; readonly issues: readonly SchemaIssue[] } | undefined> {
  const { issues = [] } = (await schema?.['~standard'].validate(value)) ?? {}
  const counted = issues.filter((issue) => !ignore(issue, valueAt(value, keys(issue))))
  const [first] = counted
  if (!first) return undefined
  const more = counted.length > 1 ? ` (and ${counted.length - 1} more)` : ''
  const place = keys(first).map(String).join('.')
  return { text: `is not as described${place && `, at ${place}`}: ${first.message}${more}`, issues: counted }
}

const keys = ({ path = [] }: SchemaIssue): readonly PropertyKey[] =>
  path.map((segment) => (typeof segment === 'object' ? segment.key : segment))

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), value)

/** The value of a body, as the call decodes it; `undefined` where it is a stream, bytes, or cannot be read, which the call reports. */
async function readBody(response: Response, operation: Operation): Promise<{ readonly value: unknown } | undefined> {
  const type = response.headers.get('content-type') ?? ''
  const isText = /^text\/(?!event-stream)/i.test(type)
  // Calls read JSON by default, also where a server says that it is text.
  const isJson = /[/+]json *(;|$)/i.test(type) || (isText && !operation.response)
  if (!isJson && !isText) return undefined
  try {
    const text = await response.clone().text()
    if (text === '') return { value: undefined }
    return { value: isJson ? JSON.parse(text) : text }
  } catch {
    return undefined
  }
}
