import type { FunctionDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from 'ts-morph'
import { StructureKind } from '../print/structure-kind.ts'
import { modules, type OperationScope } from './operation-scope.ts'

/** `invalidateX` and `invalidateAllX`. Both reach the infinite queries too, whose keys start alike. */
export function invalidateFunctions(scope: OperationScope): readonly FunctionDeclarationStructure[] {
  const { operation, names, keyStart } = scope
  const all = invalidate(
    scope,
    names.invalidateAll,
    [],
    `[${keyStart}]`,
    `Invalidates all queries of \`${operation.name}\`.`,
  )
  if (scope.request === undefined) return [all]
  const request = { name: 'request', type: `Partial<${scope.request}>` }
  const text = `Invalidates the queries of \`${operation.name}\` whose request has the given members.`
  return [invalidate(scope, names.invalidate, [request], `${names.key}(request)`, text), all]
}

function invalidate(
  scope: OperationScope,
  name: string,
  parameters: readonly OptionalKind<ParameterDeclarationStructure>[],
  key: string,
  text: string,
): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name,
    parameters: [
      { name: 'queryClient', type: scope.tanstackType('QueryClient') },
      ...parameters,
      { name: 'filters', type: scope.imports.type(modules.types, 'InvalidateFilters'), hasQuestionToken: true },
    ],
    returnType: 'Promise<void>',
    statements: [`return ${scope.imports.value(modules.invalidate, 'invalidate')}(queryClient, ${key}, filters)`],
    docs: [text],
  }
}
