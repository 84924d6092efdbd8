import { docsOf } from '../code/comment.ts'
import { shorthand } from '../code/literal.ts'
import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Operation } from '../../model/api.ts'
import { actionHookExample } from './docs.ts'
import { functionComment } from '../code/function-comment.ts'
import { declareFunction } from '../code/declare.ts'
import { callExpression, withStream } from './call-expression.ts'
import { modules, type OperationScope } from './operation-scope.ts'

/** `useXStream`: the events of a stream as a list, or folded by the caller's function. One signature, so that a mistake is reported once. */
export function streamHook(scope: OperationScope): FunctionDeclarationStructure {
  const { operation, names, file, api } = scope
  const typeOf = (name: string) => file.type(api.names.packages.types, name)
  const event = eventType(operation, typeOf)
  const {
    overrides,
    signal,
    client,
    request: given,
    TData,
  } = file.locals('overrides', 'signal', 'client', 'request', 'TData')
  const error = scope.ownType(names.error)
  const request = scope.request ?? 'void'
  const parameter = scope.request === undefined ? file.local('_request') : given
  const sent = callExpression(
    scope,
    withStream(operation, given, true),
    `{ ...${overrides}?.requestOptions, ${shorthand('signal', signal)} }`,
  )
  const opened = `${file.value(modules.orThrow, 'orThrow')}(${sent})`
  const call = operation.stream?.orJson === true ? `${file.value(modules.eventsOf, 'eventsOf')}(${opened})` : opened
  const use = file.value(modules.useStream, 'useStream')
  const documented = { ...operation, docs: { ...operation.docs, description: described(scope) } }
  const docs = docsOf(
    functionComment(documented, api, {
      pages: operation.pages?.name,
      example: actionHookExample(scope, names.streamHook, 'data, start', 'start'),
    }),
  )
  return declareFunction(names.streamHook, {
    typeParameters: [
      { name: TData, default: operation.stream?.orJson === true ? `readonly (${event})[]` : `readonly ${event}[]` },
    ],
    parameters: [
      { name: overrides, type: scope.shared('StreamOverrides', event, error, TData), hasQuestionToken: true },
    ],
    returnType: scope.shared('StreamResult', request, TData, error),
    docs,
    statements: [
      `const ${client} = ${scope.useClient}()`,
      // Without `strictFunctionTypes` the type of the data would not be inferred.
      `return ${use}<${request}, ${event}, ${error}, ${TData}>((${parameter}, ${signal}) => ${call}, ${overrides})`,
    ],
  })
}

/** An item of the hook's data: an event, or the JSON that came instead of a stream. */
function eventType({ types, stream }: Operation, typeOf: (name: string) => string): string {
  const event = typeOf(types.event ?? 'unknown')
  return stream?.orJson === true ? `${event} | ${typeOf(types.response)}` : event
}

function described({ operation: { docs, stream } }: OperationScope): string {
  const text = 'The hook sends nothing before `start`. Without `reduce`, `data` is the list of events.'
  const json = stream?.orJson === true ? 'A JSON response arrives as the only event.' : undefined
  return [docs.description, text, json].filter((part) => part !== undefined).join('\n\n')
}
