import type { OptionalKind, ParameterDeclarationStructure } from 'ts-morph'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { Statements } from '../code/source-file.ts'
import { modules, type OperationScope } from './operation-scope.ts'
import type { QueryVariant } from './query-variant.ts'

/** `xKey(request)` and the type of what it returns. A part of the request is enough, for filters. */
export function keyFunctions(scope: OperationScope, variant: QueryVariant): Statements {
  const filter = variant.request === undefined ? '' : ' A part of the request matches every request that has it.'
  return [
    {
      kind: StructureKind.Function,
      isExported: true,
      name: variant.key,
      parameters: [
        ...(variant.request === undefined ? [] : [requestParameter(scope, variant.request)]),
        { name: scope.file.local('keyPrefix'), type: 'string', hasQuestionToken: true },
      ],
      statements: [`return [${scope.prefixedKeyStart}, ${lastElement(scope, variant)}] as const`],
      docs: [`The key of {@link ${variant.options}}.${filter}`],
    },
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: variant.keyType,
      type: `${scope.file.global('ReturnType')}<typeof ${variant.key}>`,
      docs: [`What {@link ${variant.key}} returns.`],
    },
  ]
}

function lastElement(scope: OperationScope, { kind, request }: QueryVariant): string {
  // Shaped like the key of an empty request, so that a parameter the API adds later does not change it.
  if (request === undefined) return '{ request: {} }'
  const key = `${scope.file.value(modules.requestKey, 'requestKey')}(${scope.file.local('request')})`
  return kind === 'infinite' ? `{ ...${key}, type: 'infinite' }` : key
}

/** Parameters are members of an object; a body may be of any type, so the empty request is named beside it. */
function requestParameter(scope: OperationScope, request: string): OptionalKind<ParameterDeclarationStructure> {
  const { file, operation } = scope
  const empty = operation.request.kind === 'body' ? ` | ${file.global('Record')}<string, never>` : ''
  return {
    name: file.local('request'),
    type: `${file.global('Partial')}<${request}>${empty} | ${scope.tanstackType('SkipToken')}`,
    initializer: '{}',
  }
}
