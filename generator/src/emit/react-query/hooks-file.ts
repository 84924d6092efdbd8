import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import { upperFirst } from '../../model/words.ts'
import { functionComment } from '../core/operation-file.ts'
import { docsOf } from '../comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { SourceFiles, Statements } from '../source-file.ts'
import { callDocs } from './docs.ts'
import { isStreamOnly, paginationOf } from './operation-kind.ts'
import { modules, OperationScope } from './operation-scope.ts'
import { overridesType } from './options-function.ts'
import { infiniteVariant, plainVariant, type QueryVariant } from './query-variant.ts'
import { streamHook } from './stream-hook.ts'

/** `hooks/<name>.ts`: the hooks of an operation, one line each. */
export function hooksFile(operation: Operation, api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  return sources.file(
    `${folder}/hooks/${operation.name}.ts`,
    (imports) => {
      const scope = new OperationScope(operation, api, imports)
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
  const docs = docsOf(functionComment(operation, names.infiniteHook))
  const plain = queryHooks(scope, plainVariant(scope), docs)
  if (pagination === undefined) return plain
  for (const name of [names.infiniteRequest, names.pageParam]) fromQueries(scope, name)
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
  const { operation, names, imports } = scope
  const infinite = variant.kind === 'infinite' ? 'Infinite' : ''
  for (const name of [names.data, names.error, variant.keyType]) fromQueries(scope, name)
  imports.value(queriesModule(operation), variant.options)
  const overrides = overridesType(scope, variant, 'TData')
  const skip = variant.request === undefined ? '' : ` | ${scope.tanstackType('SkipToken')}`
  const hook = (name: string, use: string, request: string, given: string): FunctionDeclarationStructure => ({
    kind: StructureKind.Function,
    isExported: true,
    name,
    typeParameters: [{ name: 'TData', default: variant.data }],
    parameters: [
      ...(variant.request === undefined
        ? []
        : [{ name: 'request', type: request, hasQuestionToken: !scope.requestRequired }]),
      { name: 'overrides', type: given, hasQuestionToken: true },
    ],
    returnType: `${scope.tanstackType(`${upperFirst(use)}Result`)}<TData, ${names.error}>`,
    statements: [`return ${scope.tanstack(use)}(${variant.options}(${hookArguments(scope)}))`],
  })
  const suspense = `${imports.type(modules.types, 'SuspenseOverrides')}<${overrides}>`
  const text = `{@link ${variant.hook}} for components that suspend while there is no data. It cannot be skipped.`
  return [
    { ...hook(variant.hook, `use${infinite}Query`, `${variant.request}${skip}`, overrides), docs },
    {
      ...hook(variant.suspenseHook, `useSuspense${infinite}Query`, `${variant.request}`, suspense),
      docs: callDocs(operation, text),
    },
  ]
}

function hookArguments(scope: OperationScope): string {
  const client = `${scope.imports.value(modules.client, scope.api.names.useClient)}()`
  return scope.request === undefined ? `${client}, overrides` : `${client}, request, overrides`
}

function mutationHook(scope: OperationScope): FunctionDeclarationStructure {
  const { operation, names, imports, api } = scope
  const types = [names.data, names.error, names.variables].map((name) => fromQueries(scope, name))
  const options = imports.value(queriesModule(operation), names.mutationOptions)
  const client = imports.value(modules.client, api.names.useClient)
  const typeArguments = [...types, 'TOnMutateResult']
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: names.mutationHook,
    typeParameters: [{ name: 'TOnMutateResult', default: 'unknown' }],
    parameters: [
      { name: 'overrides', type: scope.shared('MutationOverrides', ...typeArguments), hasQuestionToken: true },
    ],
    returnType: `${scope.tanstackType('UseMutationResult')}<${typeArguments.join(', ')}>`,
    statements: [`return ${scope.tanstack('useMutation')}(${options}(${client}(), overrides))`],
    docs: docsOf(functionComment(operation)),
  }
}

/** Imports a type of the operation's queries file. */
function fromQueries({ operation, imports }: OperationScope, name: string): string {
  return imports.type(queriesModule(operation), name)
}

function queriesModule(operation: Operation): string {
  return `../queries/${operation.name}.js`
}
