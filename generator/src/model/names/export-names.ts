import type { Operation } from '../api.ts'
import { upperFirst } from './words.ts'
import { isStreamOnly, paginationOf } from '../operations/operation-kind.ts'

/** The name of an operation's function, and the other names that it has. */
export function functionNames({
  name,
  aliases,
}: {
  readonly name: string
  readonly aliases: readonly { readonly name: string }[]
}): readonly string[] {
  return [name, ...aliases.map((alias) => alias.name)]
}

/** Prefixes of the names of hooks; adapters of TanStack Query differ in them. */
export const hookVerbs = ['use', 'create', 'inject'] as const

export type HookVerb = (typeof hookVerbs)[number]

/** Every name that can be exported for an operation. They are public: changing one is a major release. */
export function exportNames(operation: string, verb: HookVerb = 'use') {
  const stem = upperFirst(operation)
  return {
    data: `${stem}Data`,
    error: `${stem}Error`,
    key: `${operation}Key`,
    keyType: `${stem}Key`,
    options: `${operation}Options`,
    overrides: `${stem}QueryOverrides`,
    prefetch: `prefetch${stem}`,
    invalidate: `invalidate${stem}`,
    invalidateAll: `invalidateAll${stem}`,
    hook: `${verb}${stem}`,
    suspenseHook: `${verb}${stem}Suspense`,
    infiniteRequest: `${stem}InfiniteRequest`,
    infiniteKey: `${operation}InfiniteKey`,
    infiniteKeyType: `${stem}InfiniteKey`,
    pageParam: `${stem}PageParam`,
    infiniteOptions: `${operation}InfiniteOptions`,
    infiniteOverrides: `${stem}InfiniteQueryOverrides`,
    prefetchInfinite: `prefetch${stem}Infinite`,
    infiniteHook: `${verb}${stem}Infinite`,
    infiniteSuspenseHook: `${verb}${stem}InfiniteSuspense`,
    variables: `${stem}Variables`,
    mutationKey: `${operation}MutationKey`,
    mutationOptions: `${operation}MutationOptions`,
    mutationOverrides: `${stem}MutationOverrides`,
    mutationHook: `${verb}${stem}Mutation`,
    streamHook: `${verb}${stem}Stream`,
  } as const
}

type ExportName = keyof ReturnType<typeof exportNames>

/** Exports of an operation: server-safe values and types, and hooks. */
export interface Exports {
  readonly values: readonly ExportName[]
  readonly types: readonly ExportName[]
  readonly hooks: readonly ExportName[]
}

/** Kind of an operation's exports: a query, a mutation, or a stream alone. */
export function exportsOf(operation: Operation): Exports {
  const streamHooks: readonly ExportName[] = operation.stream === undefined ? [] : ['streamHook']
  if (isStreamOnly(operation)) return { values: [], types: ['error'], hooks: streamHooks }
  const { values, types, hooks } = operation.kind === 'query' ? queryExports(operation) : mutationExports
  return { values, types, hooks: [...hooks, ...streamHooks] }
}

function queryExports(operation: Operation): Exports {
  const invalidate: readonly ExportName[] = operation.request.kind === 'none' ? [] : ['invalidate']
  const plain: Exports = {
    values: ['key', 'options', 'prefetch', ...invalidate, 'invalidateAll'],
    types: ['data', 'error', 'keyType', 'overrides'],
    hooks: ['hook', 'suspenseHook'],
  }
  if (paginationOf(operation) === undefined) return plain
  return {
    values: [...plain.values, 'infiniteKey', 'infiniteOptions', 'prefetchInfinite'],
    types: [...plain.types, 'infiniteRequest', 'infiniteKeyType', 'pageParam', 'infiniteOverrides'],
    hooks: [...plain.hooks, 'infiniteHook', 'infiniteSuspenseHook'],
  }
}

const mutationExports: Exports = {
  values: ['mutationKey', 'mutationOptions'],
  types: ['data', 'error', 'variables', 'mutationOverrides'],
  hooks: ['mutationHook'],
}
