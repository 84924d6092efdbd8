import type { Api, ApiNames, Operation } from '../../model/api.ts'
import { requestRequired } from '../../model/request-shape.ts'
import { constantCase, kebabCase, lowerFirst, upperFirst } from '../../model/words.ts'
import { propertyKey, stringLiteral } from '../literal.ts'

/** What templates can use. */
export interface TemplateContext {
  readonly title: string
  readonly apiVersion: string
  readonly names: ApiNames
  readonly kebab: string
  /** Variable that holds an instance of the class, e.g. `acme`. */
  readonly instance: string
  readonly version: string
  /** Absent where the output says nothing about its licence. */
  readonly license: string | undefined
  /** Whether the core package has the subpath `./extras`. */
  readonly extras: boolean
  readonly sourceCondition: string
  readonly operations: readonly OperationRow[]
  /** First option that holds a credential, e.g. `apiKey`, and the environment variable it defaults to. */
  readonly credential: string | undefined
  readonly credentialVariable: string
  readonly examples: {
    readonly query: ExampleCall | undefined
    readonly stream: ExampleCall | undefined
    readonly pages: ExampleCall | undefined
    readonly mutation: ExampleCall | undefined
  }
  /** A documented error class, for examples. */
  readonly errorClass: string
}

interface OperationRow {
  readonly name: string
  readonly method: string
  readonly request: string
  readonly summary: string
  readonly hook: string
  readonly deprecated: boolean
}

/** An operation with arguments taken from the document's example. */
interface ExampleCall {
  readonly name: string
  readonly pascal: string
  readonly method: string
  /** `client` or `client, { … }`. */
  readonly arguments: string
  /** `` or `{ … }`. */
  readonly request: string
  readonly streamRequest: string
  readonly takesRequest: boolean
}

export interface PackageSettings {
  readonly version: string
  readonly license: string | undefined
  readonly extras: boolean
}

/** Derives everything the templates print; templates themselves decide nothing. */
export function templateContext(api: Api, settings: PackageSettings): TemplateContext {
  const current = api.operations.filter(({ docs }) => !docs.deprecated)
  const find = (accepts: (operation: Operation) => boolean) => {
    const operation = current.find(accepts)
    return operation === undefined ? undefined : exampleCall(operation)
  }
  const isFree = (operation: Operation) => !requestRequired(operation.request)
  return {
    title: api.title,
    apiVersion: api.version,
    names: api.names,
    kebab: kebabCase(api.names.sdk),
    instance: lowerFirst(api.names.sdk),
    ...settings,
    sourceCondition: `${api.names.packages.types.split('/')[0] ?? ''}/source`,
    operations: api.operations.map(operationRow),
    credential: api.securitySchemes[0]?.option,
    credentialVariable: `${api.names.environment}_${constantCase(api.securitySchemes[0]?.option ?? '')}`,
    examples: {
      query:
        find((operation) => operation.kind === 'query' && isFree(operation) && operation.pagination !== undefined) ??
        find((operation) => operation.kind === 'query' && isFree(operation)),
      stream: find(
        (operation) =>
          operation.stream?.field !== undefined &&
          operation.request.kind === 'body' &&
          operation.examples.body !== undefined,
      ),
      pages: find((operation) => operation.pagination !== undefined && isFree(operation)),
      mutation: find(
        (operation) =>
          operation.kind === 'mutation' &&
          operation.stream === undefined &&
          operation.request.kind === 'body' &&
          operation.examples.body !== undefined,
      ),
    },
    errorClass:
      api.errors.find(({ status }) => status === '429')?.className ??
      api.errors[0]?.className ??
      api.names.defaultError,
  }
}

function operationRow(operation: Operation): OperationRow {
  const { name, group, method, verb, path, docs, kind, stream } = operation
  const hook = `use${upperFirst(name)}`
  return {
    name,
    method: [...group, method].join('.'),
    request: `${verb} ${path}`,
    summary: docs.summary ?? docs.description?.split('\n')[0] ?? '',
    hook: kind === 'query' ? hook : stream === undefined ? `${hook}Mutation` : `${hook}Stream`,
    deprecated: docs.deprecated,
  }
}

function exampleCall(operation: Operation): ExampleCall {
  const { examples, request, name, group, method } = operation
  const body = request.kind === 'body' && isRecord(examples.body) ? smallExample(examples.body, operation) : undefined
  const text = body === undefined ? '' : source(body)
  return {
    name,
    pascal: upperFirst(name),
    method: [...group, method].join('.'),
    arguments: text === '' ? 'client' : `client, ${text}`,
    request: text,
    takesRequest: request.kind !== 'none',
    streamRequest: body === undefined ? '' : source({ ...body, [operation.stream?.field ?? 'stream']: true }),
  }
}

/** The members of an example that say enough to start with: at most the first three, and never the stream field. */
function smallExample(
  example: Readonly<Record<string, unknown>>,
  { stream }: Operation,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(example).filter(([key]) => key !== stream?.field)
  const chosen = entries.filter(([key]) => usualMembers.has(key))
  return Object.fromEntries(chosen.length > 0 ? chosen : entries.slice(0, 3))
}

/** Members that a first example should show. */
const usualMembers = new Set(['model', 'messages', 'input', 'prompt', 'name'])

/** A JSON value as TypeScript source on one line. */
function source(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`
  if (!isRecord(value)) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${propertyKey(key)}: ${source(member)}`)
    .join(', ')} }`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
