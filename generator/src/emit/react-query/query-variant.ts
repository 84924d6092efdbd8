import { pageParameter, type Pagination } from '../../model/pagination.ts'
import { access } from '../core/pages-function.ts'
import { propertyKey, stringLiteral } from '../literal.ts'
import { callExpression, withStream } from './call-expression.ts'
import { isNullable } from './data-types.ts'
import { modules, type OperationScope } from './operation-scope.ts'

/** What a query and its infinite form differ in. */
export interface QueryVariant {
  readonly kind: 'plain' | 'infinite'
  readonly key: string
  readonly keyType: string
  readonly options: string
  readonly prefetch: string
  readonly hook: string
  readonly suspenseHook: string
  /** Type of the request; absent where the operation takes none. */
  readonly request: string | undefined
  /** `TData` where nothing is selected. */
  readonly data: string
  /** Arguments of the shared types after the key. */
  readonly pageParam: readonly string[]
}

/** One call, one entry. */
export function plainVariant(scope: OperationScope): QueryVariant {
  const { key, keyType, options, prefetch, hook, suspenseHook, data } = scope.names
  return {
    kind: 'plain',
    key,
    keyType,
    options,
    prefetch,
    hook,
    suspenseHook,
    request: scope.request,
    data,
    pageParam: [],
  }
}

/** Page after page in one entry. */
export function infiniteVariant(scope: OperationScope): QueryVariant {
  const { names } = scope
  return {
    kind: 'infinite',
    key: names.infiniteKey,
    keyType: names.infiniteKeyType,
    options: names.infiniteOptions,
    prefetch: names.prefetchInfinite,
    hook: names.infiniteHook,
    suspenseHook: names.infiniteSuspenseHook,
    request: names.infiniteRequest,
    data: `${scope.tanstackType('InfiniteData')}<${names.data}, ${names.pageParam}>`,
    pageParam: [names.pageParam],
  }
}

/** Members of the options object that the operation decides: those that can be overridden, and those that cannot. */
export interface OptionMembers {
  readonly defaults: readonly string[]
  readonly fixed: readonly string[]
}

/** Key and function of a query. */
export function plainMembers(scope: OperationScope): OptionMembers {
  const call = callExpression(scope, withStream(scope.operation, 'request', false), '{ ...requestOptions, signal }')
  const fetch = isNullable(scope) ? `async ({ signal }) => (await ${call}) ?? null` : `({ signal }) => ${call}`
  const { key } = scope.names
  const fixed =
    scope.request === undefined
      ? [`queryKey: ${key}(client.keyPrefix)`, `queryFn: ${fetch}`]
      : [`queryKey: ${key}(request, client.keyPrefix)`, `queryFn: ${skippable(scope, fetch)}`]
  return { defaults: [], fixed }
}

/** Key, function and page options of an infinite query. */
export function infiniteMembers(scope: OperationScope, pagination: Pagination): OptionMembers {
  const call = callExpression(scope, pageRequest(pagination), '{ ...requestOptions, signal }')
  return {
    defaults: pageOptions(scope, pagination),
    fixed: [
      `queryKey: ${scope.names.infiniteKey}(request, client.keyPrefix)`,
      `queryFn: ${skippable(scope, `({ pageParam, signal }) => ${call}`)}`,
    ],
  }
}

/** The function, or the token that says there is nothing to fetch yet. */
function skippable(scope: OperationScope, fetch: string): string {
  const skip = scope.tanstack('skipToken')
  return `request === ${skip} ? ${skip} : ${fetch}`
}

/** Type of the page parameter: a cursor has no value before the first page. */
export function pageParamType(scope: OperationScope, pagination: Pagination): string {
  if (pagination.kind !== 'cursor') return 'number'
  return `NonNullable<${scope.request}[${stringLiteral(pagination.cursor)}]> | undefined`
}

function pageRequest(pagination: Pagination): string {
  const isNumber = pagination.kind !== 'cursor'
  const value = isNumber && pagination.isText ? 'String(pageParam)' : 'pageParam'
  const member = `${propertyKey(pageParameter(pagination))}: ${value}`
  return isNumber ? `{ ...request, ${member} }` : `{ ...request, ...(pageParam === undefined ? {} : { ${member} }) }`
}

function pageOptions({ imports }: OperationScope, pagination: Pagination): readonly string[] {
  const more = pagination.more && access('page', pagination.more)
  if (pagination.kind === 'cursor') {
    const given = [access('page', pagination.next), 'cursor', ...(more === undefined ? [] : [more])]
    const next = `${imports.value(modules.nextPage, 'nextCursor')}(${given.join(', ')})`
    return ['initialPageParam: undefined', `getNextPageParam: (page, _pages, cursor) => ${next}`]
  }
  const { items } = pagination
  const last = items.at(-1)
  const received = `${access('page', items)}${last?.optional === true || last?.partial === true ? '?' : ''}.length`
  const end = pagination.kind === 'offset' ? pagination.total : pagination.pages
  const first = pagination.kind === 'offset' ? 0 : pagination.first
  const position = pagination.kind === 'offset' ? 'offset' : 'number'
  const given = [
    position,
    received,
    ...(pagination.kind === 'offset' ? [] : [`${first}`]),
    ...(end === undefined ? [] : [access('page', end)]),
    ...(more === undefined ? [] : [...(end === undefined ? ['undefined'] : []), more]),
  ]
  const helper = pagination.kind === 'offset' ? 'nextOffset' : 'nextNumber'
  const next = `${imports.value(modules.nextPage, helper)}(${given.join(', ')})`
  return [`initialPageParam: ${first}`, `getNextPageParam: (page, _pages, ${position}) => ${next}`]
}
