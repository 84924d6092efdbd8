import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import { pageParameter, type Pagination } from '../../model/pagination.ts'
import { commentText } from '../code/comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { withStandardClient } from '../code/standard-client.ts'
import { stringLiteral } from '../code/literal.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { SourceFiles, Statements } from '../code/source-file.ts'
import { dataType, errorType } from './data-types.ts'
import { invalidateFunctions } from './invalidate-functions.ts'
import { keyFunctions } from './key-functions.ts'
import { mutationFunctions } from './mutation-functions.ts'
import { isStreamOnly, paginationOf } from '../../model/operation-kind.ts'
import type { QueryAdapter } from './adapter.ts'
import { OperationScope } from './operation-scope.ts'
import { optionsFunction, overridesAlias, prefetchFunction } from './options-function.ts'
import { infiniteOptions, infiniteVariant, pageParamType, usualOptions, usualVariant } from './query-variant.ts'

/** `queries/<name>.ts`: what also runs on a server; nothing of a framework, no directive. */
export function queriesFile(
  operation: Operation,
  api: Api,
  sources: SourceFiles,
  adapter: QueryAdapter,
  folder: string,
): GeneratedFile {
  return sources.file(`${folder}/queries/${operation.name}.ts`, (file) => {
    const scope = new OperationScope(operation, api, file, adapter, 'queries')
    if (isStreamOnly(operation)) return [errorType(scope)]
    const statements = operation.kind === 'query' ? queryFunctions(scope) : mutationFunctions(scope)
    return statements.map((each) => (takesClient(each, scope) ? withStandardClient(each, file) : each))
  })
}

/** Options and prefetches; keys and invalidations know no client. */
function takesClient(
  statement: Statements[number],
  { file }: OperationScope,
): statement is FunctionDeclarationStructure {
  if (typeof statement === 'string' || statement.kind !== StructureKind.Function) return false
  return statement.parameters?.some(({ name }) => name === file.local('client')) ?? false
}

/** Types, key, options, prefetch and invalidation of a query, and its infinite form where the API has pages. */
function queryFunctions(scope: OperationScope): Statements {
  const usual = usualVariant(scope)
  const pagination = paginationOf(scope.operation)
  return [
    dataType(scope),
    errorType(scope),
    ...keyFunctions(scope, usual),
    overridesAlias(scope, usual),
    optionsFunction(scope, usual, usualOptions(scope)),
    prefetchFunction(scope, usual),
    ...invalidateFunctions(scope),
    ...(pagination === undefined ? [] : infiniteFunctions(scope, pagination)),
  ]
}

function infiniteFunctions(scope: OperationScope, pagination: Pagination): Statements {
  const { operation, names } = scope
  const variant = infiniteVariant(scope)
  const parameter = pageParameter(pagination)
  return [
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: names.infiniteRequest,
      type: `${scope.file.global('Omit')}<${scope.request}, ${stringLiteral(parameter)}>`,
      docs: [
        commentText(`Request of all pages of \`${operation.name}\`: without \`${parameter}\`, the page parameter.`),
      ],
    },
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: names.pageParam,
      type: pageParamType(scope, pagination),
      docs: [`Where a page of \`${operation.name}\` begins.`],
    },
    ...keyFunctions(scope, variant),
    overridesAlias(scope, variant),
    optionsFunction(scope, variant, infiniteOptions(scope, pagination)),
    prefetchFunction(scope, variant),
  ]
}
