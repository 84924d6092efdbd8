import type { JsonValue } from '../../lib/json.ts'
import type { Api, Operation } from '../../model/api.ts'
import { mockExample } from '../../model/examples/mock-examples.ts'
import type { ResponseContent } from '../../model/operations/response-content.ts'
import { onlyAlternative } from '../../model/schema/alternatives.ts'
import type { Stream } from '../../model/operations/streams.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { Code, type Literal, literal } from '../code/literal.ts'
import { describePages } from './describe-pages.ts'
import { type MakerScope, printMaker } from './print-maker.ts'

/** The description of an operation for the runtime, as TypeScript source. */
export function describeOperation(operation: Operation, api: Api, scope: MakerScope): string {
  const { verb, path, response, stream } = operation
  const servers = operation.servers.length > 0 ? operation.servers : api.servers
  return literal({
    method: verb,
    path,
    ...apartFrom(operation, scope),
    servers: servers.map(({ template }) => template),
    status: isStreamOnly(operation) ? undefined : (response.status ?? 'default'),
    responses: { ...successes(operation, scope), ...failures(operation, scope) },
    stream: stream && streamContent(operation, stream, scope),
    pages: describePages(operation, api),
    credentials: credentialsOf(operation, api),
  })
}

/** Distinguishes an operation from others that match the same address. */
function apartFrom(operation: Operation, { addresses, types }: MakerScope): Readonly<Record<string, Literal>> {
  const except = addresses.within(operation)
  const samePath = addresses.alike(operation)
  const bodyType = bodyTypeOf(operation)
  const isByBody = samePath.some((other) => bodyTypeOf(other) !== bodyType)
  // Where `Accept` alone asks for a stream, JSON and stream are an operation each.
  const streamType = isStreamOnly(operation) ? undefined : samePath.find(isStreamOnly)?.stream?.mediaType
  return {
    refuses: streamType,
    except: except.length === 0 ? undefined : except,
    bodyType: isByBody ? bodyType : undefined,
    header: samePath.length === 0 ? undefined : onlyHeader(operation, types),
  }
}

/** The header that a request must have with one value, as in `X-Amz-Target: Keys.Create`. */
function onlyHeader({ request }: Operation, types: Api['types']): Literal {
  const parameters = 'parameters' in request ? request.parameters : []
  const [header] = parameters.flatMap(({ in: place, required, wireName, type }) => {
    const only =
      place === 'header' && required && type !== undefined ? onlyAlternative(types.at(type), types) : undefined
    return only?.kind === 'literal' && typeof only.value === 'string' ? [{ name: wireName, value: only.value }] : []
  })
  return header
}

/** Whether every success is a stream. */
export function isStreamOnly({ stream }: Operation): boolean {
  return stream !== undefined && stream.field === undefined && !stream.orJson
}

function bodyTypeOf({ request }: Operation): string | undefined {
  return 'body' in request ? request.body.mediaType : undefined
}

/** The first credential of each alternative; none where a call needs none. */
function credentialsOf({ security }: Operation, api: Api): Literal {
  const required = security ?? api.security
  const schemes = required.map(([name]) => api.securitySchemes.find((scheme) => scheme.name === name))
  if (required.length === 0 || schemes.includes(undefined)) return undefined
  const places = schemes.flatMap((scheme) => {
    if (scheme === undefined) return []
    const place = scheme.kind === 'key' ? { in: scheme.in, name: scheme.parameter } : undefined
    return [place ?? { in: 'header', name: 'authorization' }]
  })
  return [...new Map(places.map((place) => [`${place.in} ${place.name}`, place])).values()]
}

function successes({ response, examples }: Operation, scope: MakerScope): Readonly<Record<string, Literal>> {
  const entries = response.statuses.map(({ status, content }) => {
    const example = status === response.status ? examples.response : examples.otherResponses[status]
    return [status, content === undefined ? {} : contentOf(content, example, scope)] as const
  })
  return Object.fromEntries(entries)
}

function contentOf(content: ResponseContent, example: JsonValue | undefined, scope: MakerScope): Literal {
  const { mediaType, kinds, type } = content
  const [kind] = kinds
  // A range is no type of a response, and the SDK reads it as JSON.
  const ofJson = mediaType.includes('*') ? 'application/json' : mediaType
  if (kind === 'json') return { type: ofJson, ...jsonContent(example, type, scope) }
  // Asked for only where it is used: names that are asked for are imported.
  if (typeof example === 'string') return { type: mediaType, example }
  const name = kind === 'binary' ? scope.runtime('choice', 'bytes') : `${scope.runtime('text', 'text')}()`
  return { type: mediaType, maker: new Code(name) }
}

/** The example as far as it fits its type and limits, so that a mock returns what both promise; a maker without one that does. */
function jsonContent(
  example: JsonValue | undefined,
  type: TypeRef | undefined,
  scope: MakerScope,
): Readonly<Record<string, Literal>> {
  const fitted = example === undefined ? undefined : mockExample(scope.types, type, example)
  return fitted === undefined ? { maker: makerOf(type, scope) } : { example: fitted.value }
}

function failures({ errors, examples }: Operation, scope: MakerScope): Readonly<Record<string, Literal>> {
  const entries = errors.map(({ status, body }): readonly [string, Literal] => {
    const example = examples.errors[status]
    if (example === undefined && body === undefined) return [status, {}]
    return [status, { type: 'application/json', ...jsonContent(example, body, scope) }]
  })
  return Object.fromEntries(entries)
}

function streamContent({ response, examples }: Operation, stream: Stream, scope: MakerScope): Literal {
  return {
    type: stream.mediaType,
    status: response.status ?? 'default',
    field: stream.field,
    format: stream.format,
    carries: stream.carries,
    textEvents: stream.textEvents.length === 0 ? undefined : stream.textEvents,
    // An event that is made need not be the last one of its stream, and the usual end replaces it.
    sentinel: stream.sentinel ?? (stream.last.length === 0 ? undefined : '[DONE]'),
    ...jsonContent(examples.event, stream.event, scope),
  }
}

function makerOf(type: TypeRef | undefined, scope: MakerScope): Code {
  return new Code(type === undefined ? scope.runtime('choice', 'anything') : printMaker(scope.types.at(type), scope))
}
