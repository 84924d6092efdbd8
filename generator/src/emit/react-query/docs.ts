import type { Operation } from '../../model/api.ts'
import { commentText } from '../code/comment.ts'
import { exampleTag } from '../code/function-comment.ts'
import { actionExample, queryExample } from '../code/usage-examples.ts'
import type { OperationScope } from './operation-scope.ts'

/** A comment for what calls an operation; it says so where the operation is deprecated. */
export function callDocs({ docs }: Operation, text: string, example?: string, throws?: string): string[] {
  const tags = [
    ...(docs.deprecated ? ['@deprecated'] : []),
    ...(example === undefined ? [] : [exampleTag(example)]),
    ...(throws === undefined ? [] : [`@throws ${throws}`]),
  ]
  return [commentText(tags.length === 0 ? text : `${text}\n\n${tags.join('\n')}`)]
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
