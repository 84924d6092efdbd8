import { docsOf } from '../comment.ts'
import type { FunctionDeclarationStructure } from 'ts-morph'
import { functionComment } from '../core/operation-file.ts'
import { StructureKind } from '../print/structure-kind.ts'
import { callExpression, withStream } from './call-expression.ts'
import { modules, type OperationScope } from './operation-scope.ts'

/** `useXStream`: the events of a stream as a list, or folded by the caller's function. */
export function streamHook(scope: OperationScope): FunctionDeclarationStructure {
  const { operation, names, imports, api } = scope
  const event = imports.type(api.names.packages.types, operation.types.event ?? 'unknown')
  const error = imports.type(`../queries/${operation.name}.js`, names.error)
  const request = scope.request ?? 'void'
  const parameter = scope.request === undefined ? '_request: void' : `request: ${request}`
  const result = (data: string) => scope.shared('StreamResult', request, data, error)
  const useClient = imports.value(modules.client, api.names.useClient)
  const call = callExpression(scope, withStream(operation, 'request', true), '{ ...overrides?.requestOptions, signal }')
  const use = imports.value(modules.useStream, 'useStream')
  const docs = docsOf(functionComment({ ...operation, docs: { ...operation.docs, description: described(scope) } }))
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: names.streamHook,
    overloads: [
      {
        parameters: [
          { name: 'overrides', type: scope.shared('StreamOverrides', event, error), hasQuestionToken: true },
        ],
        returnType: result(`readonly ${event}[]`),
        docs,
      },
      {
        typeParameters: ['TData'],
        parameters: [{ name: 'overrides', type: scope.shared('FoldedStreamOverrides', event, error, 'TData') }],
        returnType: result('TData'),
      },
    ],
    parameters: [{ name: 'overrides', type: scope.shared('AnyStreamOverrides', event, error), hasQuestionToken: true }],
    statements: [`const client = ${useClient}()`, `return ${use}((${parameter}, signal) => ${call}, overrides)`],
  }
}

function described({ operation: { docs } }: OperationScope): string {
  const text = 'The hook sends nothing before `start`. Without `reduce`, `data` is the list of events.'
  return [docs.description, text].filter((part) => part !== undefined).join('\n\n')
}
