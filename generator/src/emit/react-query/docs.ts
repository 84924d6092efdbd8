import { docsOf } from '../code/comment.ts'
import { variantComment } from '../code/function-comment.ts'
import { actionExample, queryExample } from '../code/usage-examples.ts'
import type { OperationScope } from './operation-scope.ts'

/** A comment for what calls an operation. */
export function callDocs(
  { operation, api }: OperationScope,
  text: string,
  example?: string,
  throws?: string,
): string[] {
  return docsOf(variantComment(operation, api, text, { example, throws }))
}

/** How a query hook is called. A result that tracks what is read of it is not taken apart, and its request is a function. */
export function queryHookExample(
  { operation, adapter }: OperationScope,
  hook: string,
  members: string,
  omitted?: string,
): string {
  const example = queryExample(operation, hook, members, omitted)
  if (adapter.usesAccessors !== true) return example
  const request = example.slice(example.indexOf(`${hook}(`) + hook.length + 1, -1)
  return `const query = ${hook}(${request === '' ? '' : `() => (${request})`})`
}

/** Call of a hook that acts on demand. */
export function actionHookExample(
  { operation, adapter }: OperationScope,
  hook: string,
  members: string,
  action: string,
): string {
  const example = actionExample(operation, hook, members, action)
  return adapter.usesAccessors === true
    ? example.replace(`{ ${members} }`, 'result').replace(`\n${action}(`, `\nresult.${action}(`)
    : example
}

/** Of the signature with `initialData`. It is the first one, so editors show it where the function is not called. */
export function withDataDocs({ operation, api }: OperationScope, text: string): string[] {
  return docsOf(variantComment(operation, api, text, {}, 'With `initialData` there is always data.'))
}
