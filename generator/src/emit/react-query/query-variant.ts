import { leadsTo } from '../../model/conversions/conversion-plan.ts'
import { pageParameter, type Pagination } from '../../model/operations/pagination.ts'
import { access } from '../code/access.ts'
import { propertyKey, stringLiteral } from '../code/literal.ts'
import { callExpression, coreFunction, sendsAsGiven, withStream } from './call-expression.ts'
import { isNullable, responseType } from './data-types.ts'
import { modules, type OperationScope } from './operation-scope.ts'

/** Differences between a query and its infinite form. */
export interface QueryVariant {
  readonly kind: 'plain' | 'infinite'
  readonly key: string
  readonly keyType: string
  readonly options: string
  /** Type of what a caller may set, for a type of data. */
  readonly overrides: string
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
export function usualVariant(scope: OperationScope): QueryVariant {
  const { names, request } = scope
  return { ...names, kind: 'plain', request, data: scope.ownType(names.data), pageParam: [] }
}

/** Page after page in one entry. */
export function infiniteVariant(scope: OperationScope): QueryVariant {
  const { names } = scope
  const pageParam = scope.ownType(names.pageParam)
  return {
    kind: 'infinite',
    key: names.infiniteKey,
    keyType: names.infiniteKeyType,
    options: names.infiniteOptions,
    overrides: names.infiniteOverrides,
    prefetch: names.prefetchInfinite,
    hook: names.infiniteHook,
    suspenseHook: names.infiniteSuspenseHook,
    request: scope.ownType(names.infiniteRequest),
    data: `${scope.tanstackType('InfiniteData')}<${scope.ownType(names.data)}, ${pageParam}>`,
    pageParam: [pageParam],
  }
}

/** The options of a query, from the hand-written part: key, function, what the caller sets. */
export function usualOptions(scope: OperationScope): string {
  const { operation, file, names } = scope
  const { client, request, options } = file.locals('client', 'request', 'options')
  if (sendsAsGiven(scope)) {
    const usual = [coreFunction(scope), names.key, client, request, overridesOf(scope)]
    const settle = isNullable(scope) ? [file.value(modules.orThrow, 'orNull')] : []
    return `${file.value(modules.buildQuery, 'queryOf')}(${[...usual, ...settle].join(', ')})`
  }
  const call = callExpression(scope, withStream(operation, request, false), options)
  const build = file.value(modules.buildQuery, isNullable(scope) ? 'buildNullableQuery' : 'buildQuery')
  const key = scope.request === undefined ? [] : [request]
  const given = [
    `${names.key}(${[...key, keyPrefixOf(scope)].join(', ')})`,
    skippable(scope, `(${options}) => ${call}`),
    overridesOf(scope),
  ]
  return `${build}<${responseType(scope)}>(${given.join(', ')})`
}

/** The options of an infinite query, with the page options that the operation has. */
export function infiniteOptions(scope: OperationScope, pagination: Pagination): string {
  const { file, names } = scope
  const { request, pageParam, options } = file.locals('request', 'pageParam', 'options')
  const call = callExpression(scope, pageRequest(scope, pagination), options)
  const given = [
    `${names.infiniteKey}(${request}, ${keyPrefixOf(scope)})`,
    skippable(scope, `(${options}, ${pageParam}) => ${call}`),
    overridesOf(scope),
    `{ ${pageOptions(scope, pagination).join(', ')} }`,
  ]
  const types = [scope.ownType(names.data), scope.ownType(names.pageParam)]
  return `${file.value(modules.buildQuery, 'buildQuery')}<${types.join(', ')}>(${given.join(', ')})`
}

/** Options that callers set; `structuralSharing` for dates is ours. */
function overridesOf({ operation, file }: OperationScope): string {
  const given = file.local('overrides')
  return !leadsTo('Date', operation.conversions.response)
    ? given
    : `${file.value(modules.shareDates, 'sharingDates')}(${given})`
}

function keyPrefixOf({ file }: OperationScope): string {
  return `${file.local('client')}.keyPrefix`
}

/** The function, or the token that says there is nothing to fetch yet. */
function skippable(scope: OperationScope, fetch: string): string {
  if (scope.request === undefined) return fetch
  const skip = scope.tanstack('skipToken')
  return `${scope.file.local('request')} === ${skip} ? ${skip} : ${fetch}`
}

/** Type of the page parameter: a cursor has no value before the first page. */
export function pageParamType(scope: OperationScope, pagination: Pagination): string {
  if (pagination.kind !== 'cursor') return 'number'
  return `${scope.file.global('NonNullable')}<${scope.request}[${stringLiteral(pagination.cursor)}]> | undefined`
}

function pageRequest({ file }: OperationScope, pagination: Pagination): string {
  const { request, pageParam } = file.locals('request', 'pageParam')
  const isNumber = pagination.kind !== 'cursor'
  const convert = { string: 'String', bigint: 'BigInt' } as const
  const value =
    isNumber && pagination.position !== undefined
      ? `${file.global(convert[pagination.position])}(${pageParam})`
      : pageParam
  const position = `${propertyKey(pageParameter(pagination))}: ${value}`
  return isNumber
    ? `{ ...${request}, ${position} }`
    : `{ ...${request}, ...(${pageParam} === undefined ? {} : { ${position} }) }`
}

function pageOptions({ file }: OperationScope, pagination: Pagination): readonly string[] {
  const { page, _pages } = file.locals('page', '_pages')
  const more = pagination.more && access(page, pagination.more)
  if (pagination.kind === 'cursor') {
    const cursor = file.local('cursor')
    const given = [access(page, pagination.next), cursor, ...(more === undefined ? [] : [more])]
    const next = `${file.value(modules.nextPage, 'nextCursor')}(${given.join(', ')})`
    return ['initialPageParam: undefined', `getNextPageParam: (${page}, ${_pages}, ${cursor}) => ${next}`]
  }
  const { items } = pagination
  const last = items.at(-1)
  const received = `${access(page, items)}${last?.optional === true || last?.partial === true ? '?' : ''}.length`
  const end = pagination.kind === 'offset' ? pagination.total : pagination.pages
  const first = pagination.kind === 'offset' ? 0 : pagination.first
  const position = file.local(pagination.kind === 'offset' ? 'offset' : 'number')
  const given = [
    position,
    received,
    ...(pagination.kind === 'offset' ? [] : [`${first}`]),
    ...(end === undefined ? [] : [access(page, end)]),
    ...(more === undefined ? [] : [...(end === undefined ? ['undefined'] : []), more]),
  ]
  const helper = pagination.kind === 'offset' ? 'nextOffset' : 'nextNumber'
  const next = `${file.value(modules.nextPage, helper)}(${given.join(', ')})`
  return [`initialPageParam: ${first}`, `getNextPageParam: (${page}, ${_pages}, ${position}) => ${next}`]
}
