import type { OptionalKind, ParameterDeclarationStructure } from 'ts-morph'
import { declareFunction, declareType } from '../code/declare.ts'
import type { Statements } from '../code/source-file.ts'
import { modules, type OperationScope } from './operation-scope.ts'
import type { QueryVariant } from './query-variant.ts'

/** `xKey(request)` and the type of what it returns. A part of the request is enough, for filters. */
export function keyFunctions(scope: OperationScope, variant: QueryVariant): Statements {
  const filter = variant.request === undefined ? '' : ' Part of a request matches every request that has it.'
  return [
    declareFunction(variant.key, {
      parameters: [
        ...(variant.request === undefined ? [] : [requestParameter(scope, variant.request)]),
        { name: scope.file.local('keyPrefix'), type: 'string', hasQuestionToken: true },
      ],
      returnType: variant.keyType,
      statements: [`return [${scope.prefixedKeyStart}, ${lastElement(scope, variant)}]`],
      docs: [`Key of {@link ${variant.options}}.${filter}`],
    }),
    declareType(variant.keyType, `readonly [${scope.keyStartType}, ${lastType(scope, variant)}]`, [
      `Type of the key that {@link ${variant.key}} returns.`,
    ]),
  ]
}

function lastElement(scope: OperationScope, { kind, request }: QueryVariant): string {
  // Shaped like the key of an empty request, so that a parameter the API adds later does not change it.
  if (request === undefined) return '{ request: {} }'
  const name = kind === 'infinite' ? 'infiniteRequestKey' : 'requestKey'
  return `${scope.file.value(modules.requestKey, name)}(${scope.file.local('request')})`
}

function lastType(scope: OperationScope, { kind, request }: QueryVariant): string {
  const { file } = scope
  if (request === undefined) return `{ readonly request: ${file.global('Record')}<string, never> }`
  return `${file.type(modules.requestKey, kind === 'infinite' ? 'InfiniteRequestKey' : 'RequestKey')}<${partOf(scope, request)}>`
}

/** Parameters are members of an object; a body may be of any type, so the empty request is named beside it. */
function partOf({ file, operation }: OperationScope, request: string): string {
  const empty = operation.request.kind === 'body' ? ` | ${file.global('Record')}<string, never>` : ''
  return `${file.global('Partial')}<${request}>${empty}`
}

function requestParameter(scope: OperationScope, request: string): OptionalKind<ParameterDeclarationStructure> {
  return {
    name: scope.file.local('request'),
    type: `${partOf(scope, request)} | ${scope.tanstackType('SkipToken')}`,
    initializer: '{}',
  }
}
