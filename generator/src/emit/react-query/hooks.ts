import type { FunctionDeclarationStructure } from 'ts-morph'
import { declareFunction } from '../code/declare.ts'
import { functionComment } from '../code/function-comment.ts'
import { docsOf } from '../code/comment.ts'
import type { Statements } from '../code/source-file.ts'
import { queryExample } from '../code/usage-examples.ts'
import { actionHookExample, callDocs, queryHookExample, withDataDocs } from './docs.ts'
import { pageParameter } from '../../model/operations/pagination.ts'
import { isStreamOnly, paginationOf } from '../../model/operations/operation-kind.ts'
import type { OperationScope, TanStackHook } from './operation-scope.ts'
import {
  overridesType,
  requestParameters,
  skippable,
  suspenseOverridesType,
  withInitialData,
} from './options-function.ts'
import { infiniteVariant, usualVariant, type QueryVariant } from './query-variant.ts'
import { streamHook } from './stream-hook.ts'

/** The hooks of an operation, one line each. */
export function hooks(scope: OperationScope): Statements {
  return [...callHooks(scope), ...(scope.operation.stream === undefined ? [] : [streamHook(scope)])]
}

function callHooks(scope: OperationScope): Statements {
  const { operation, names } = scope
  if (isStreamOnly(operation)) return []
  if (operation.kind === 'mutation') return [mutationHook(scope)]
  const pagination = paginationOf(operation)
  const docs = docsOf(
    functionComment(operation, scope.api, {
      pages: pagination === undefined ? operation.pages?.name : names.infiniteHook,
      example: queryHookExample(scope, names.hook, 'data, error'),
    }),
  )
  const usual = queryHooks(
    scope,
    usualVariant(scope),
    operation.docs.summary ?? `Query of \`${operation.name}\`.`,
    docs,
  )
  if (pagination === undefined) return usual
  const example = queryHookExample(scope, names.infiniteHook, 'data, fetchNextPage', pageParameter(pagination))
  const text = `The pages of \`${names.hook}\`, one after the other.`
  return [...usual, ...queryHooks(scope, infiniteVariant(scope), text, callDocs(scope, text, example))]
}

/** Hook and suspense hook of a query. With `initialData` the result of the hook always has data. */
function queryHooks(scope: OperationScope, variant: QueryVariant, text: string, docs: string[]): Statements {
  const { operation, names, file } = scope
  const infinite = variant.kind === 'infinite' ? 'Infinite' : ''
  const pages = variant.kind === 'infinite' ? paginationOf(operation) : undefined
  const { TData, request: given, overrides: also } = file.locals('TData', 'request', 'overrides')
  const client = `${scope.useClient}()`
  const call = [variant.options, client, ...(variant.request === undefined ? [] : [given]), also]
  const overrides = scope.reactive(overridesType(scope, variant))
  const request = reactiveRequest(scope, variant)
  const hook = (name: string, use: TanStackHook) =>
    declareFunction(name, { statements: [`return ${scope.hookOf(use)}(${call.join(', ')})`] })
  const { results } = scope.adapter
  const resultType = (name: string) => `${scope.tanstackType(name)}<${TData}, ${scope.ownType(names.error)}>`
  const optional = (type: string) => ({ name: also, type, hasQuestionToken: true })
  const typeParameters = [{ name: TData, default: variant.data }]
  const suspends = `\`${variant.hook}\` that suspends while there is no data. It cannot be skipped.`
  const suspense = results[`suspense${infinite}Query`]
  return [
    {
      ...hook(variant.hook, `use${infinite}Query`),
      overloads: [
        {
          typeParameters,
          parameters: [
            ...requestParameters(scope, request, true),
            { name: also, type: scope.reactive(withInitialData(scope, variant)) },
          ],
          returnType: resultType(results[`defined${infinite}Query`]),
          docs: withDataDocs(scope, text),
        },
        {
          typeParameters,
          parameters: [...requestParameters(scope, request, false), optional(overrides)],
          returnType: resultType(results[infinite === '' ? 'query' : 'infiniteQuery']),
          docs,
        },
      ],
      parameters: [...requestParameters(scope, request && 'unknown', false), optional('object')],
      returnType: 'object',
    },
    ...(suspense === undefined
      ? []
      : [
          {
            ...hook(variant.suspenseHook, `useSuspense${infinite}Query`),
            typeParameters,
            parameters: [
              ...requestParameters(scope, variant.request, false),
              optional(suspenseOverridesType(scope, variant)),
            ],
            returnType: resultType(suspense),
            docs: callDocs(
              scope,
              suspends,
              queryExample(operation, variant.suspenseHook, 'data', pages && pageParameter(pages)),
              `${names.error} to an error boundary`,
            ),
          },
        ]),
  ]
}

/** The request of a hook, which may change: what may be left out may be `undefined` in between too. */
function reactiveRequest(scope: OperationScope, { request }: QueryVariant): string | undefined {
  const type = skippable(scope, request)
  if (type === undefined || scope.adapter.reactive === undefined) return type
  return scope.reactive(scope.requestRequired ? type : `${type} | undefined`)
}

function mutationHook(scope: OperationScope): FunctionDeclarationStructure {
  const { operation, names, file, api } = scope
  const { TOnMutateResult, overrides } = file.locals('TOnMutateResult', 'overrides')
  const types = [names.data, names.error, names.variables].map((name) => scope.ownType(name))
  const options = names.mutationOptions
  const typeArguments = [...types, TOnMutateResult]
  return declareFunction(names.mutationHook, {
    typeParameters: [{ name: TOnMutateResult, default: 'unknown' }],
    parameters: [
      {
        name: overrides,
        type: scope.reactive(`${scope.ownType(names.mutationOverrides)}<${TOnMutateResult}>`),
        hasQuestionToken: true,
      },
    ],
    returnType: `${scope.tanstackType(scope.adapter.results.mutation)}<${typeArguments.join(', ')}>`,
    statements: [`return ${scope.hookOf('useMutation')}(${options}, ${scope.useClient}(), ${overrides})`],
    docs: docsOf(
      functionComment(operation, api, {
        pages: operation.pages?.name,
        example: actionHookExample(scope, names.mutationHook, 'mutate, error', 'mutate'),
      }),
    ),
  })
}
