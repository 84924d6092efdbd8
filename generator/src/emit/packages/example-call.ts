import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { readPointer } from '../../json-pointer.ts'
import type { Operation, Parameter, PropertyPath, RequestShape } from '../../model/api.ts'
import { isIdentifier } from '../../model/identifiers.ts'
import { upperFirst } from '../../model/words.ts'
import { access } from '../core/pages-function.ts'
import { propertyKey, stringLiteral } from '../literal.ts'
import { paginationOf } from '../react-query/operation-kind.ts'
import { eventText } from './event-text.ts'
import { hasType, plainSchema } from './plain-schema.ts'

/** An operation with arguments taken from the document's example. */
export interface ExampleCall {
  readonly name: string
  readonly pascal: string
  readonly method: string
  /** `client` or `client, { … }`. */
  readonly arguments: string
  /** `` or `{ … }`. */
  readonly request: string
  readonly streamRequest: string
  readonly takesRequest: boolean
  /** The one parameter that a call needs; absent where it needs none or more. */
  readonly parameter: ExampleParameter | undefined
  /** What is in the key after its root, as source: `'things', 'list'`. */
  readonly keyPath: string
  /** `keyPath` without the operation itself; absent where it has no group. */
  readonly groupPath: string | undefined
  /** The items of `page` in a list that is read in pages; absent elsewhere. */
  readonly items: string | undefined
  /** What `event` adds to a text. */
  readonly eventText: string
}

interface ExampleParameter {
  readonly name: string
  readonly type: 'string' | 'number'
}

/** Arguments as the document's examples have them; a request that has no example is left out. */
export function exampleCall(operation: Operation, document: JsonValue): ExampleCall {
  const { name, group, method } = operation
  const request = exampleRequest(operation, document)
  const text = request === undefined || Object.keys(request).length === 0 ? '' : source(request)
  const items = paginationOf(operation)?.items
  return {
    name,
    pascal: upperFirst(name),
    method: [...group, method].join('.'),
    arguments: text === '' ? 'client' : `client, ${text}`,
    request: text,
    takesRequest: operation.request.kind !== 'none',
    streamRequest: request === undefined ? '' : source({ ...request, [operation.stream?.field ?? 'stream']: true }),
    parameter: onlyParameter(operation, document),
    keyPath: [...group, method].map(stringLiteral).join(', '),
    groupPath: group.length === 0 ? undefined : group.map(stringLiteral).join(', '),
    items: items && itemsOf('page', items),
    eventText: eventText(document, operation.stream?.event?.pointer),
  }
}

/** `page.data`, or no items where the list may be absent. */
function itemsOf(page: string, path: PropertyPath): string {
  return path.some(({ optional }) => optional) ? `${access(page, path)} ?? []` : access(page, path)
}

/** The smallest request that the document's examples allow; absent where they lack what a call needs. */
export function exampleRequest({ request, examples, stream }: Operation, document: JsonValue): JsonObject | undefined {
  if (request.kind === 'none') return {}
  const parameters = exampleParameters(request, examples.parameters)
  if (request.kind === 'parameters' || parameters === undefined) return parameters
  const { body } = request
  // Files are no JSON, so an example cannot show them.
  const small =
    isObject(examples.body) && (body.encoding === 'json' || body.encoding === 'form')
      ? smallExample(examples.body, body.type && readPointer(document, body.type.pointer), document, stream?.field)
      : undefined
  if (request.kind === 'body') return small ?? (body.required ? undefined : {})
  if (small === undefined) return body.required ? undefined : parameters
  return { ...parameters, body: small }
}

/** Values of the parameters that a call needs. */
function exampleParameters(
  request: RequestShape,
  values: Readonly<Record<string, unknown>> | undefined,
): JsonObject | undefined {
  const entries = requiredParameters(request).map(({ property }) => [property, values?.[property]] as const)
  return entries.every(([, value]) => value !== undefined) ? (Object.fromEntries(entries) as JsonObject) : undefined
}

/** The one parameter that a call needs, where its type is plain enough for an example. */
export function onlyParameter({ request }: Operation, document: JsonValue): ExampleParameter | undefined {
  const [parameter, ...others] = request.kind === 'parameters' ? requiredParameters(request) : []
  if (parameter?.type === undefined || others.length > 0 || !isIdentifier(parameter.property)) return undefined
  const schema = plainSchema(document, readPointer(document, parameter.type.pointer))
  if (schema === undefined || 'enum' in schema || 'const' in schema) return undefined
  const name = parameter.property
  if (hasType(schema, 'string')) return { name, type: 'string' }
  return hasType(schema, 'integer') || hasType(schema, 'number') ? { name, type: 'number' } : undefined
}

function requiredParameters(request: RequestShape): readonly Parameter[] {
  if (request.kind === 'none' || request.kind === 'body') return []
  return request.parameters.filter(({ required }) => required)
}

/** The members of an example that say enough to start with, never the stream field; all where the schema is no plain object. */
function smallExample(
  example: JsonObject,
  schema: JsonValue | undefined,
  document: JsonValue,
  streamField: string | undefined,
): JsonObject {
  const entries = Object.entries(example).filter(([key]) => key !== streamField)
  const target = plainSchema(document, schema)
  if (target === undefined) return Object.fromEntries(entries)
  const required = Array.isArray(target['required']) ? target['required'] : []
  const chosen = entries.filter(([key]) => usualMembers.has(key) || required.includes(key))
  return Object.fromEntries(chosen.length > 0 ? chosen : entries.slice(0, 3))
}

/** Members that a first example should show. */
const usualMembers = new Set(['model', 'messages', 'input', 'prompt', 'name'])

/** A value of JSON as TypeScript source on one line. */
function source(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${propertyKey(key)}: ${source(member)}`)
    .join(', ')} }`
}
