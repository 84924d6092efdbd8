import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import { upperFirst } from '../../model/words.ts'
import { functionComment } from '../core/operation-file.ts'
import { docsOf } from '../code/comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { SourceFiles, Statements } from '../code/source-file.ts'
import { callDocs } from './docs.ts'
import { isStreamOnly, paginationOf } from '../../model/operation-kind.ts'
import { modules, OperationScope, type TanStackHook } from './operation-scope.ts'
import { overridesType, suspenseOverridesType } from './options-function.ts'
import { infiniteVariant, plainVariant, type QueryVariant } from './query-variant.ts'
import { streamHook } from './stream-hook.ts'

/** `hooks/<name>.ts`: the hooks of an operation, one line each. */
export function hooksFile(operation: Operation, api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  return sources.file(
    `${folder}/hooks/${operation.name}.ts`,
    (file) => {
      const scope = new OperationScope(operation, api, file, 'hooks')
      return [...callHooks(scope), ...(operation.stream === undefined ? [] : [streamHook(scope)])]
    },
    'use client',
  )
}

function callHooks(scope: OperationScope): Statements {
  const { operation, names } = scope
  if (isStreamOnly(operation)) return []
  if (operation.kind === 'mutation') return [mutationHook(scope)]
  const pagination = paginationOf(operation)
  const docs = docsOf(functionComment(operation, pagination === undefined ? operation.pages?.name : names.infiniteHook))
  const plain = queryHooks(scope, plainVariant(scope), docs)
  if (pagination === undefined) return plain
  return [
    ...plain,
    ...queryHooks(
      scope,
      infiniteVariant(scope),
      callDocs(operation, `The pages of {@link ${names.hook}}, one after the other.`),
    ),
  ]
}

/** Hook and suspense hook of a query. */
function queryHooks(scope: OperationScope, variant: QueryVariant, docs: string[]): Statements {
  const { operation, names, file } = scope
  const infinite = variant.kind === 'infinite' ? 'Infinite' : ''
  const { TData, request: given, overrides: also } = file.locals('TData', 'request', 'overrides')
  const client = `${file.value(modules.client, scope.api.names.useClient)}()`
  const call = [scope.ownValue(variant.options), client, ...(variant.request === undefined ? [] : [given]), also]
  const overrides = overridesType(scope, variant)
  const skip = variant.request === undefined ? '' : ` | ${scope.tanstackType('SkipToken')}`
  const hook = (name: string, use: TanStackHook, request: string, type: string): FunctionDeclarationStructure => ({
    kind: StructureKind.Function,
    isExported: true,
    name,
    typeParameters: [{ name: TData, default: variant.data }],
    parameters: [
      ...(variant.request === undefined
        ? []
        : [{ name: given, type: request, hasQuestionToken: !scope.requestRequired }]),
      { name: also, type, hasQuestionToken: true },
    ],
    returnType: `${scope.tanstackType(`${upperFirst(use)}Result`)}<${TData}, ${scope.ownType(names.error)}>`,
    statements: [`return ${scope.hookOf(use)}(${call.join(', ')})`],
  })
  const text = `{@link ${variant.hook}} for components that suspend while there is no data. It cannot be skipped.`
  return [
    { ...hook(variant.hook, `use${infinite}Query`, `${variant.request}${skip}`, overrides), docs },
    {
      ...hook(
        variant.suspenseHook,
        `useSuspense${infinite}Query`,
        `${variant.request}`,
        suspenseOverridesType(scope, variant),
      ),
      docs: callDocs(operation, text),
    },
  ]
}

function mutationHook(scope: OperationScope): FunctionDeclarationStructure {
  const { operation, names, file, api } = scope
  const { TOnMutateResult, overrides } = file.locals('TOnMutateResult', 'overrides')
  const types = [names.data, names.error, names.variables].map((name) => scope.ownType(name))
  const options = scope.ownValue(names.mutationOptions)
  const client = file.value(modules.client, api.names.useClient)
  const typeArguments = [...types, TOnMutateResult]
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: names.mutationHook,
    typeParameters: [{ name: TOnMutateResult, default: 'unknown' }],
    parameters: [
      {
        name: overrides,
        type: `${scope.ownType(names.mutationOverrides)}<${TOnMutateResult}>`,
        hasQuestionToken: true,
      },
    ],
    returnType: `${scope.tanstackType('UseMutationResult')}<${typeArguments.join(', ')}>`,
    statements: [`return ${scope.hookOf('useMutation')}(${options}, ${client}(), ${overrides})`],
    docs: docsOf(functionComment(operation, operation.pages?.name)),
  }
}
