import type { FunctionDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from 'ts-morph'
import { declareFunction } from '../code/declare.ts'
import { modules, type OperationScope } from './operation-scope.ts'

/** `invalidateX` and `invalidateAllX`. Both reach the infinite queries too, whose keys start alike. */
export function invalidateFunctions(scope: OperationScope): readonly FunctionDeclarationStructure[] {
  const { operation, names, keyStart, file } = scope
  const whole = `Invalidates all queries of \`${operation.name}\`.`
  const all = invalidate(scope, names.invalidateAll, [], `[${keyStart}]`, whole)
  if (scope.request === undefined) return [all]
  const request = { name: file.local('request'), type: `${file.global('Partial')}<${scope.request}>` }
  const text = `Invalidates the queries of \`${operation.name}\` whose request has the given members.`
  return [invalidate(scope, names.invalidate, [request], `${names.key}(${request.name})`, text), all]
}

function invalidate(
  scope: OperationScope,
  name: string,
  parameters: readonly OptionalKind<ParameterDeclarationStructure>[],
  key: string,
  text: string,
): FunctionDeclarationStructure {
  const { queryClient, filters } = scope.file.locals('queryClient', 'filters')
  return declareFunction(name, {
    parameters: [
      { name: queryClient, type: scope.tanstackType('QueryClient') },
      ...parameters,
      { name: filters, type: scope.file.type(modules.types, 'InvalidateFilters'), hasQuestionToken: true },
    ],
    returnType: `${scope.file.global('Promise')}<void>`,
    statements: [`return ${scope.file.value(modules.invalidate, 'invalidate')}(${queryClient}, ${key}, ${filters})`],
    docs: [text],
  })
}
