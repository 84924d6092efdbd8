import type { Api, Operation } from '../../model/api.ts'
import type { Parameter } from '../../model/operations/parameters.ts'
import type { FileScope } from '../code/scope.ts'
import { isBodiless } from '../../model/operations/responses.ts'
import type { Stream } from '../../model/operations/streams.ts'
import { converted } from '../code/example-conversions.ts'
import { isRecord } from '../code/example-files.ts'
import { requestLiteral } from '../code/example-request.ts'
import { Code, type Literal, literal } from '../code/literal.ts'

/** Every character with a meaning in a URL, and some beyond ASCII. */
const awkward = 'a/b c?d#e%f&g=h+i;j,é😀'

/** The argument of `describeOperation` for one operation. */
export function contractOf(operation: Operation, api: Api, scope: FileScope): string {
  const { name, response, stream, examples, errors } = operation
  const errorClass = (className: string) => new Code(scope.value('../../src/generated/errors.js', className))
  return literal({
    name,
    client: new Code(scope.value('./clients.js', 'authenticated')),
    anonymous: new Code(scope.value('./clients.js', 'anonymous')),
    call: call(operation, requestOf(operation, scope), scope),
    status: mockedStatus(response.status),
    ...success(operation),
    otherSuccesses: otherSuccesses(operation),
    stream:
      stream === undefined || examples.event === undefined
        ? undefined
        : {
            call: call(operation, streamRequest(operation, stream, scope), scope),
            event: converted(operation.conversions.event, json(examples.event)),
          },
    errors: errors
      .filter(({ status }) => examples.errors[status] !== undefined && /^\d+$/.test(status))
      .map(({ status, className }) => ({
        status: Number(status),
        errorClass: errorClass(className),
        body: json(examples.errors[status]),
      })),
    unauthenticated: needsCredential(operation, api) ? errorClass(refusalClass(api)) : undefined,
    encoding: response.status === undefined ? undefined : encodings(operation, scope),
  })
}

/** Default status of the mock server: the lowest of a range, and 200 for `default`. */
function mockedStatus(documented = 'default'): number {
  return documented === 'default' ? 200 : Number(documented.replace('XX', '00'))
}

/** Result of the call; an operation that always streams has `stream` alone. */
function success({ response, stream, examples, conversions }: Operation): Readonly<Record<string, Literal>> {
  if (stream !== undefined && stream.field === undefined) return { kind: 'stream' }
  if (response.status === undefined) return { kind: 'failure' }
  if (response.decoding === 'none' || isBodiless(response.status)) return { kind: 'empty' }
  return response.decoding === 'binary'
    ? { kind: 'binary' }
    : { value: converted(conversions.response, json(examples.response)) }
}

function otherSuccesses({ response, examples, conversions }: Operation): Literal {
  const values = response.decoding === 'json' ? Object.entries(examples.otherResponses) : []
  return values.length === 0
    ? undefined
    : values.map(([status, value]) => ({ status: Number(status), value: converted(conversions.response, json(value)) }))
}

function call({ name, types }: Operation, request: Literal, scope: FileScope): Code {
  const fn = scope.value(`../../src/generated/operations/${name}.js`, name)
  const given = types.request === undefined ? '' : `${literal(request)}, `
  const { client, options } = scope.locals('client', 'options')
  return new Code(`(${client}, ${options}) => ${fn}(${client}, ${given}${options})`)
}

/** The documented example in the shape that the function takes; a stream field is off. */
function requestOf(operation: Operation, scope: FileScope): Literal {
  return requestLiteral(operation, plainRequest(operation), (name) => scope.global(name))
}

function plainRequest({ request, examples, stream }: Operation): Literal {
  const body = json(examples.body)
  switch (request.kind) {
    case 'none':
      return undefined
    case 'parameters':
      return understood(request.parameters, examples)
    case 'body':
      return stream?.field === undefined || !isRecord(body) ? body : { ...body, [stream.field]: false }
    case 'mixed':
      return { ...understood(request.parameters, examples), body }
  }
}

/** Without optional lists of objects in the query: no style describes them, and the mock server reads none of the usual forms. */
function understood(
  parameters: readonly Parameter[],
  examples: Operation['examples'],
): Readonly<Record<string, Literal>> {
  const optional = new Set(
    parameters.filter(({ in: place, required }) => place === 'query' && !required).map(({ property }) => property),
  )
  const kept = Object.entries(record(json(examples.parameters))).filter(
    ([name, value]) => !(optional.has(name) && Array.isArray(value) && value.some(isRecord)),
  )
  return Object.fromEntries(kept)
}

function streamRequest(operation: Operation, { field }: Stream, scope: FileScope): Literal {
  const request = requestOf(operation, scope)
  if (field === undefined) return request
  if (operation.request.kind !== 'mixed') return { ...record(request), [field]: true }
  const { body, ...parameters } = record(request)
  return { ...parameters, body: { ...record(body), [field]: true } }
}

function needsCredential({ security }: Operation, api: Api): boolean {
  const required = security ?? api.security
  return required.length > 0 && required.every((schemes) => schemes.length > 0)
}

function refusalClass(api: Api): string {
  return api.errors.find(({ status }) => status === '401')?.className ?? api.names.defaultError
}

function encodings(operation: Operation, scope: FileScope): Literal {
  const { request } = operation
  if (request.kind !== 'parameters' && request.kind !== 'mixed') return undefined
  const parameters = request.parameters.filter(isPlainText)
  return parameters.length === 0
    ? undefined
    : parameters.map((parameter) => ({
        parameter: parameter.wireName,
        in: parameter.in,
        value: awkward,
        call: call(operation, { ...record(requestOf(operation, scope)), [parameter.property]: awkward }, scope),
      }))
}

function isPlainText({ in: place, acceptsAnyText }: Parameter): boolean {
  return acceptsAnyText && (place === 'path' || place === 'query')
}

/** A value from the document; it was parsed from JSON or YAML, so it is one. */
function json(value: unknown): Literal {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return value.map(json)
  if (typeof value !== 'object') return undefined
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, json(member)]))
}

function record(value: Literal): { readonly [key: string]: Literal } {
  return isRecord(value) ? value : {}
}
