import { stringsAt } from '../lib/json.ts'
import type { ApiNames } from './api-names.ts'
import type { Operation, OperationError, OperationName, OperationTypes } from './api.ts'
import type { DocumentedError, StatusError } from './operations/errors.ts'
import { readScopes, readSecurity, type SecurityScheme } from './security.ts'
import { readStream, type Stream } from './operations/streams.ts'
import type { Type } from './schema/type.ts'
import type { TypeRef } from './type-ref.ts'
import { readBody } from './operations/bodies.ts'
import { readDocs, text } from './docs.ts'
import { exampleRequest } from './examples/example-request.ts'
import type { ExportedName } from './schema/schemas.ts'
import { operationConversions } from './conversions/operation-conversions.ts'
import { readExamples } from './examples/examples.ts'
import { readFailure } from './operations/failures.ts'
import type { NameRegistry } from './names/identifiers.ts'
import { noteMisfits } from './examples/mock-examples.ts'
import type { FunctionNames, OperationNames } from './names/operation-names.ts'
import { readPagination } from './operations/pagination.ts'
import { readParameters } from './operations/parameters.ts'
import type { RawOperation } from './raw-operations.ts'
import { type Reader, stringAt } from './reader.ts'
import { onlyAlternative } from './schema/alternatives.ts'
import type { SchemaTypes } from './schema/schema-types.ts'
import { type RequestShape, requestShape } from './operations/request-shape.ts'
import { errorNodes, jsonBody, readSuccess, responseNodes, type SuccessResponse } from './operations/responses.ts'
import { ownServers } from './servers.ts'
import { upperFirst } from './names/words.ts'

/** Everything that the reading of an operation depends on besides it. */
export interface ReadingContext {
  readonly reader: Reader
  readonly types: SchemaTypes
  readonly schemes: readonly SecurityScheme[]
  readonly globalHeaders: ReadonlySet<string>
  readonly hasMocks: boolean
  readonly tagDescriptions: ReadonlyMap<string, string>
}

/** Everything that its names depend on. */
export interface OperationContext {
  readonly names: ApiNames
  readonly typeNames: NameRegistry
  readonly functions: FunctionNames
  readonly exportedName: ExportedName
  /** Error classes by status. */
  readonly errors: ReadonlyMap<string, StatusError>
}

/** The error responses that an operation documents. */
export function documentedErrors(reader: Reader, operation: RawOperation): readonly DocumentedError[] {
  return errorNodes(responseNodes(reader, operation)).map((node) => ({
    status: node.key,
    description: text(node, 'description'),
    body: jsonBody(reader, node),
  }))
}

/** An operation without the names that must not take those of other operations: of its pages, and of its aliases' types. */
export type OperationDraft = Omit<Operation, 'aliases' | 'pages'> & OperationNames

/** An operation by itself, whatever others there are. */
export type OperationReading = Omit<OperationDraft, keyof OperationNames | 'types' | 'errors'>

export function readOperation(context: ReadingContext, raw: RawOperation): OperationReading {
  const { reader, types } = context
  const responses = responseNodes(reader, raw)
  const parameters = readParameters(reader, types, raw, context.globalHeaders)
  const body = readBody(reader, types, raw)
  const request = requestShape(parameters, body)
  const success = readSuccess(reader, types, raw, responses)
  const stream = readStream(reader, types, raw, responses, { success, hasBody: body !== undefined })
  const response = stream !== undefined && stream.field === undefined ? besideStream(reader, raw, success) : success
  const pagination = readPagination(reader, types, raw, parameters, response)
  const examples = readExamples(reader, types, raw, { parameters, body, success: response }, responses)
  if (context.hasMocks) noteMisfits(reader, types, responses, stream)
  const [tag] = stringsAt(raw.value, 'tags')
  return {
    id: raw.id,
    verb: raw.verb,
    path: raw.path,
    docs: readDocs(raw),
    tag,
    tagDescription: context.tagDescriptions.get(tag ?? ''),
    docsUrl: stringAt(reader.child(raw, 'externalDocs'), 'url'),
    kind: kindOf(types, raw, response.kinds.includes('binary'), request, stream),
    isReadOnly: isReadOnly(raw),
    request,
    response,
    failure: readFailure(reader, raw, response, stream),
    stream,
    pagination,
    security: readSecurity(reader, raw, context.schemes),
    scopes: readScopes(raw),
    servers: ownServers(reader, raw),
    examples: { ...examples, request: exampleRequest(types, request, examples, stream?.field) },
    conversions: operationConversions(types, { request, response, stream }),
  }
}

/** The operation with its names and those of its types and errors. */
export function nameOperation(
  context: OperationContext,
  reading: OperationReading,
  names: OperationNames,
  documented: readonly DocumentedError[],
): OperationDraft {
  return {
    ...reading,
    ...names,
    types: operationTypes(context, names.name, reading),
    errors: operationErrors(context, documented),
  }
}

/** Response besides a stream that is always requested: the decoder of a stream can only distinguish JSON from it. */
function besideStream(reader: Reader, raw: RawOperation, success: SuccessResponse): SuccessResponse {
  const others = success.kinds.filter((kind) => kind !== 'json')
  if (others.length > 0) {
    const message = `${raw.id} always streams; its response of ${others.join(' and ')} is left out`
    reader.note(raw, 'response-beside-stream', message, 'Beside a stream, a response of another status can be JSON.')
  }
  if (success.decoding === 'json') return { ...success, kinds: ['json'] }
  const statuses = success.statuses.map(({ status }) => ({ status, content: undefined }))
  return { ...success, decoding: 'none', kinds: [], mediaType: undefined, accept: undefined, types: [], statuses }
}

/** Names the pages, and gives the aliases the types that the operation has under its own name. */
export function finishOperation(context: OperationContext, draft: OperationDraft): Operation {
  const pagesOf = (names: OperationName) =>
    draft.pagination === undefined ? undefined : context.functions.takePages(names)
  const aliases = draft.aliases.map((alias) => ({
    ...alias,
    pages: pagesOf(alias),
    types: operationTypes(context, alias.name, draft),
  }))
  return { ...draft, pages: pagesOf(draft), aliases }
}

/** Reading operations are queries. Binary contents neither dehydrate nor belong in a cache, and a stream is not a value. */
function kindOf(
  types: SchemaTypes,
  raw: RawOperation,
  binary: boolean,
  request: RequestShape,
  stream: Stream | undefined,
): Operation['kind'] {
  const given = stringAt(raw, 'x-sdk-kind')
  if (given === 'query' || given === 'mutation') return given
  const reads = isReadOnly(raw) && (raw.verb !== 'QUERY' || isObjectRequest(types, request))
  return reads && !binary && stream === undefined ? 'query' : 'mutation'
}

/** By its method (RFC 9110, section 9.2.1), unless the document says otherwise. */
function isReadOnly(raw: RawOperation): boolean {
  const given = stringAt(raw, 'x-sdk-kind')
  if (given === 'query' || given === 'mutation') return given === 'query'
  return raw.verb === 'GET' || raw.verb === 'HEAD' || raw.verb === 'QUERY'
}

/** Whether members of the request can distinguish queries in a cache. */
function isObjectRequest(types: SchemaTypes, request: RequestShape): boolean {
  if (request.kind !== 'body') return true
  const { type } = request.body
  return type !== undefined && onlyAlternative(types.at(type), types)?.kind === 'object'
}

type TypedParts = Pick<Operation, 'request' | 'response' | 'stream' | 'pagination'>

/** Exported type names; a schema that already has the wanted name is used itself. */
function operationTypes(
  context: OperationContext,
  name: string,
  { request, response, stream, pagination }: TypedParts,
): OperationTypes {
  const stem = upperFirst(name)
  const nameOf = (type: TypeRef | Type) => {
    if ('pointer' in type) return context.exportedName(type)
    return type.kind === 'named' ? type.name : undefined
  }
  const take = (suffix: string, type?: TypeRef | Type) => {
    const wanted = `${stem}${suffix}`
    const isSame = type !== undefined && nameOf(type) === wanted
    return isSame ? wanted : context.typeNames.take(wanted, `${stem}Operation${suffix}`)
  }
  const only =
    response.types.length === 1 && response.kinds.length === 1 && !response.maybeEmpty ? response.types[0] : undefined
  return {
    request: request.kind === 'none' ? undefined : take('Request', wholeType(request)),
    response: take('Response', only),
    event: stream === undefined ? undefined : take('Event', stream.event),
    item:
      pagination === undefined
        ? undefined
        : take('Item', pagination.itemTypes.length === 1 ? pagination.itemTypes[0] : undefined),
    error: `${stem}Error`,
    errorBodies: take('ErrorBodies'),
    headers: request.kind === 'body' && request.headers.length > 0 ? take('Headers') : undefined,
  }
}

/** The type that a request is, where one schema describes it all. */
function wholeType(request: RequestShape): TypeRef | undefined {
  return request.kind === 'body' && request.body.alternatives.length === 0 ? request.body.type : undefined
}

function operationErrors(context: OperationContext, documented: readonly DocumentedError[]): readonly OperationError[] {
  return documented.map(({ status, description, body }) => ({
    status,
    className: context.errors.get(status)?.className ?? context.names.defaultError,
    description,
    body,
  }))
}
