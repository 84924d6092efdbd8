import type { JsonObject } from '../../json.ts'
import type { Api, Operation } from '../../model/api.ts'
import { constantCase } from '../../model/words.ts'
import { propertyKey } from '../code/literal.ts'
import { eventText, itemsOf, replacerOf, withStream } from '../code/example-call.ts'
import { exportNames, exportsOf } from '../../model/export-names.ts'
import { isStreamOnly, paginationOf } from '../../model/operation-kind.ts'
import { requestLiteral } from '../code/example-request.ts'
import { prettyLiteral } from '../code/pretty-literal.ts'

/** Values of the examples of an operation, as TypeScript source. */
export interface OperationExample {
  /** Whether there is a request to write down; else the examples take it as an argument. */
  readonly isKnown: boolean
  /** Options of the client: `{ apiKey: … }`, or nothing where no credential is needed. */
  readonly clientOptions: string
  /** The request with a comma before it, or nothing where none is needed. */
  readonly afterClient: string
  readonly request: string
  /** The request that asks for a stream. */
  readonly streamAfterClient: string
  readonly streamRequest: string
  /** The request within a component. */
  readonly hookRequest: string
  /** The text of `event`, as an operand and by itself. */
  readonly eventText: string
  /** Second argument of `JSON.stringify` for the response: `null` where its usual form will do. */
  readonly replacer: string
  readonly eventValue: string
  /** The items of `page`. */
  readonly items: string
  /** Type of the request, where it is an argument. */
  readonly requestType: string
  readonly hook: string | undefined
  readonly mutationHook: string | undefined
  readonly streamHook: string | undefined
  readonly infiniteHook: string | undefined
  /** A stream beside a complete response, and nothing but a stream. */
  readonly canStream: boolean
  readonly streamOnly: boolean
  /** Nothing but a stream is asked for, and JSON may come instead. */
  readonly orJson: boolean
  readonly isBinary: boolean
}

/** The example calls of one operation. */
export function operationExample(operation: Operation, api: Api): OperationExample {
  const { name, types, stream, request: shape } = operation
  const { request } = operation.examples
  const isKnown = request !== undefined
  const isEmpty = shape.kind === 'none' || (isKnown && Object.keys(request).length === 0)
  const written = (value: JsonObject | undefined, indent: string) =>
    isEmpty && value === request
      ? ''
      : value === undefined
        ? 'request'
        : prettyLiteral(requestLiteral(operation, value), indent)
  const streamed = request && withStream(operation, request)
  const names = exportNames(name)
  const { hooks } = exportsOf(operation)
  const hookOf = (hook: (typeof hooks)[number]) => (hooks.includes(hook) ? names[hook] : undefined)
  const comma = (text: string) => (text === '' ? '' : `, ${text}`)
  const paged = paginationOf(operation)
  return {
    isKnown,
    clientOptions: clientOptions(operation, api),
    request: written(request, ''),
    afterClient: comma(written(request, '')),
    streamRequest: written(streamed, ''),
    streamAfterClient: comma(written(streamed, '')),
    hookRequest: written(request, '  '),
    replacer: replacerOf(operation) ?? 'null',
    eventText: eventText(operation),
    eventValue: eventText(operation).replace(/^\((.*)\)$/, '$1'),
    items: paged === undefined ? '' : itemsOf('page', paged),
    requestType: types.request ?? '',
    hook: hookOf('hook'),
    mutationHook: hookOf('mutationHook'),
    streamHook: hookOf('streamHook'),
    infiniteHook: hookOf('infiniteHook'),
    canStream: stream !== undefined && !isStreamOnly(operation),
    streamOnly: isStreamOnly(operation),
    orJson: stream?.orJson === true,
    isBinary: operation.response.decoding === 'binary',
  }
}

/** The first credential that the operation needs, from the environment. */
function clientOptions({ security }: Operation, api: Api): string {
  const needed = (security ?? api.security)[0]?.[0]
  const scheme = api.securitySchemes.find(({ name }) => name === needed)
  if (scheme === undefined) return ''
  return `{ ${propertyKey(scheme.option)}: process.env['${api.names.environment}_${constantCase(scheme.option)}'] }`
}
