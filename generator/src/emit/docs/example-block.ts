import type { JsonObject } from '../../lib/json.ts'
import type { Api, Operation } from '../../model/api.ts'
import { exportNames, exportsOf } from '../../model/names/export-names.ts'
import { environmentVariable } from '../../model/api-names.ts'
import { withStream } from '../code/example-call.ts'
import { requestLiteral } from '../code/example-request.ts'
import { propertyKey } from '../code/literal.ts'
import { codeBlock } from '../code/markdown.ts'
import { prettyLiteral } from '../code/pretty-literal.ts'

/** The input of each part of an example; texts are TypeScript source. */
export interface Subject {
  readonly operation: Operation
  readonly api: Api
  /** Whether there is a request to write down; else the examples take it as an argument. */
  readonly isKnown: boolean
  /** Options of the client: `{ apiKey: … }`, or nothing where no credential is needed. */
  readonly clientOptions: string
  /** The request; nothing where none is needed. */
  readonly request: string
  /** The request that asks for a stream. */
  readonly streamRequest: string
  /** The request within a component. */
  readonly hookRequest: string
  /** Type of the request, where it is an argument. */
  readonly requestType: string
}

type HookKey = ReturnType<typeof exportsOf>['hooks'][number]

export function subjectOf(operation: Operation, api: Api): Subject {
  const { types, request: shape } = operation
  const { request } = operation.examples
  const isEmpty = shape.kind === 'none' || (request !== undefined && Object.keys(request).length === 0)
  const written = (value: JsonObject | undefined, indent: string) => {
    if (isEmpty && value === request) return ''
    return value === undefined ? 'request' : prettyLiteral(requestLiteral(operation, value), indent)
  }
  return {
    operation,
    api,
    isKnown: request !== undefined,
    clientOptions: clientOptions(operation, api),
    request: written(request, ''),
    streamRequest: written(request && withStream(operation, request), ''),
    hookRequest: written(request, '  '),
    requestType: types.request ?? '',
  }
}

/** The first credential that the operation needs, from the environment. */
function clientOptions({ security }: Operation, api: Api): string {
  const needed = (security ?? api.security)[0]?.[0]
  const scheme = api.securitySchemes.find(({ name }) => name === needed)
  if (scheme === undefined) return ''
  return `{ ${propertyKey(scheme.option)}: process.env['${environmentVariable(api.names, scheme.option)}'] }`
}

/** The name of a hook, where the operation has one of the kind. */
export function hookOf({ operation }: Subject, key: HookKey): string | undefined {
  return exportsOf(operation).hooks.includes(key) ? exportNames(operation.name)[key] : undefined
}

/** A code block, shown under a tab. */
export function block(tab: 'Function' | 'Class' | 'Hook', lines: readonly string[]): string {
  return codeBlock(lines.join('\n'), `${tab === 'Hook' ? 'tsx' : 'ts'} [${tab}]`)
}

export function importOf({ api }: Subject, part: 'core' | 'reactQuery' | 'types', ...names: readonly string[]): string {
  return `import ${part === 'types' ? 'type ' : ''}{ ${names.join(', ')} } from '${api.names.packages[part]}'`
}
