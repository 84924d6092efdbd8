import type { Operation } from '../../model/api.ts'
import { isStreamOnly } from '../../model/operations/operation-kind.ts'
import { requestRequired } from '../../model/operations/request-shape.ts'
import { withStream } from './example-call.ts'
import { requestLiteral } from './example-request.ts'
import { prettyLiteral } from './pretty-literal.ts'

/** Longer requests are left to the reference. */
const longestRequest = 600

/** `functionName(client, { … })` resolves to a Result. */
export function functionExample(operation: Operation, client: string | undefined): string {
  const given = [client, exampleRequest(operation)].filter((part) => part !== undefined && part !== '')
  return `const result = await ${operation.name}(${given.join(', ')})`
}

/** `api.group.method({ … })` resolves to the value. */
export function methodExample(operation: Operation, path: string): string {
  const call = `await ${path}(${exampleRequest(operation)})`
  return operation.response.decoding === 'none' && operation.stream === undefined ? call : `const value = ${call}`
}

/** Items of all pages. */
export function pagesExample(operation: Operation, call: string, client: string | undefined): string {
  const given = [client, exampleRequest(operation)].filter((part) => part !== undefined && part !== '')
  return `for await (const item of ${call}(${given.join(', ')}).items()) console.log(item)`
}

/**
 * A hook that calls at once, and the members of its result that components use.
 *
 * @param omitted The parameter that the hook sets itself.
 */
export function queryExample(operation: Operation, hook: string, members: string, omitted?: string): string {
  return `const { ${members} } = ${hook}(${exampleRequest(operation, omitted)})`
}

/** A hook that calls on demand: by the function of its result. */
export function actionExample(operation: Operation, hook: string, members: string, action: string): string {
  return `const { ${members} } = ${hook}()\n${action}(${exampleRequest(operation)})`
}

/** The request of the document's example; `request` where it has none or a long one, and nothing where none is needed. */
function exampleRequest(operation: Operation, omitted?: string): string {
  const { request: shape, examples } = operation
  if (shape.kind === 'none') return ''
  const { [omitted ?? '']: _, ...request } = examples.request ?? {}
  const isKnown = examples.request !== undefined || !requestRequired(shape)
  const isEmpty = Object.keys(request).length === 0
  if (isKnown && isEmpty && !requestRequired(shape)) return ''
  const text = prettyLiteral(
    requestLiteral(operation, isStreamOnly(operation) ? withStream(operation, request) : request),
  )
  return isKnown && text.length <= longestRequest ? text : 'request'
}
