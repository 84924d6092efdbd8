import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Operation } from '../../model/api.ts'
import { pageParameter, type Pagination } from '../../model/operations/pagination.ts'
import { commentText } from '../code/comment.ts'
import { declareType } from '../code/declare.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { withStandardClient } from '../code/standard-client.ts'
import { stringLiteral } from '../code/literal.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { Statements } from '../code/source-file.ts'
import { dataType, errorType } from './data-types.ts'
import { hooks } from './hooks.ts'
import { invalidateFunctions } from './invalidate-functions.ts'
import { keyFunctions } from './key-functions.ts'
import { mutationFunctions } from './mutation-functions.ts'
import { isStreamOnly, paginationOf } from '../../model/operations/operation-kind.ts'
import { OperationScope, type QueryPackage } from './operation-scope.ts'
import { optionsFunction, overridesAlias, prefetchFunction } from './options-function.ts'
import { infiniteOptions, infiniteVariant, pageParamType, usualOptions, usualVariant } from './query-variant.ts'

/**
 * `<name>.ts`: all that there is for one operation. Servers import it for options and keys, so it has no directive: the hand-written
 * hooks that its own call, and the client of the provider, are in files that say `'use client'`.
 */
export function operationFile(operation: Operation, own: QueryPackage): GeneratedFile {
  return own.sources.fileOf([operation], `${own.folder}/${operation.name}.ts`, (file) => {
    const scope = new OperationScope(operation, own, file)
    const statements = optionsOf(scope).map((each) =>
      takesClient(each, scope) ? withStandardClient(each, file) : each,
    )
    return [...statements, ...hooks(scope)]
  })
}

/** Types, keys and options; a stream has none, only its hook. */
function optionsOf(scope: OperationScope): Statements {
  if (isStreamOnly(scope.operation)) return [errorType(scope)]
  return scope.operation.kind === 'query' ? queryFunctions(scope) : mutationFunctions(scope)
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
  const request = `${scope.file.global('Omit')}<${scope.request}, ${stringLiteral(parameter)}>`
  const text = `Request of all pages of \`${operation.name}\`: without \`${parameter}\`, the page parameter.`
  const pageDocs = [`Where a page of \`${operation.name}\` begins.`]
  return [
    declareType(names.infiniteRequest, request, [commentText(text)]),
    declareType(names.pageParam, pageParamType(scope, pagination), pageDocs),
    ...keyFunctions(scope, variant),
    overridesAlias(scope, variant),
    optionsFunction(scope, variant, infiniteOptions(scope, pagination)),
    prefetchFunction(scope, variant),
  ]
}
