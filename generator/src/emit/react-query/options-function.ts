import type {
  FunctionDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  TypeAliasDeclarationStructure,
} from 'ts-morph'
import { declareFunction, declareType } from '../code/declare.ts'
import { sendsAsGiven } from './call-expression.ts'
import { callDocs, withDataDocs } from './docs.ts'
import { modules, type OperationScope } from './operation-scope.ts'
import type { QueryVariant } from './query-variant.ts'

/** Names in the hand-written part: the infinite form of `Query` is `InfiniteQuery`. */
function shapesOf(infinite: '' | 'Infinite') {
  return {
    overrides: `${infinite}QueryOverrides`,
    defined: `Defined${infinite}Query`,
    definedOverrides: `Defined${infinite}QueryOverrides`,
    query: `${infinite}Query`,
    skippable: `Skippable${infinite}Query`,
    suspense: `Suspense${infinite}QueryOverrides`,
    prefetch: `prefetch${infinite}`,
  }
}

const shapes = { plain: shapesOf(''), infinite: shapesOf('Infinite') }

/** `XQueryOverrides<TData>`: what a caller may set, with all that the operation says about it. */
export function overridesAlias(scope: OperationScope, variant: QueryVariant): TypeAliasDeclarationStructure {
  const TData = scope.file.local('TData')
  return declareType(
    variant.overrides,
    scope.shared(shapes[variant.kind].overrides, ...typeArguments(scope, variant, TData)),
    [`Overrides of \`${variant.options}\`; \`TData\` is what \`select\` returns.`],
    [{ name: TData, default: variant.data }],
  )
}

/** The type of a query's overrides, for the type of data of a caller. */
export function overridesType(scope: OperationScope, { overrides }: QueryVariant): string {
  return `${scope.ownType(overrides)}<${scope.file.local('TData')}>`
}

/** The same for a suspense hook. */
export function suspenseOverridesType(scope: OperationScope, variant: QueryVariant): string {
  return scope.shared(shapes[variant.kind].suspense, ...typeArguments(scope, variant, scope.file.local('TData')))
}

/** Overrides in which `initialData` is required. */
export function withInitialData(scope: OperationScope, variant: QueryVariant): string {
  return scope.shared(
    shapes[variant.kind].definedOverrides,
    ...typeArguments(scope, variant, scope.file.local('TData')),
  )
}

/** The parameter of a request, if there is one. If a required parameter follows, what may be left out is `undefined`. */
export function requestParameters(
  scope: OperationScope,
  type: string | undefined,
  isFollowed: boolean,
): OptionalKind<ParameterDeclarationStructure>[] {
  if (type === undefined) return []
  const name = scope.file.local('request')
  const isOptional = !scope.requestRequired
  return isFollowed
    ? [{ name, type: isOptional ? `${type} | undefined` : type }]
    : [{ name, type, hasQuestionToken: isOptional }]
}

/** A request, or the token that skips it. */
export function skippable(scope: OperationScope, request: string | undefined): string | undefined {
  return request === undefined ? undefined : `${request} | ${scope.tanstackType('SkipToken')}`
}

/**
 * `xOptions(client, request, overrides)`. Besides the usual signature one with `initialData`, whose type lets TanStack Query know that
 * there is always data, and one for requests that may be skipped, which suspense hooks do not take.
 */
export function optionsFunction(
  scope: OperationScope,
  variant: QueryVariant,
  options: string,
): FunctionDeclarationStructure {
  const { operation } = scope
  const { request } = variant
  const isTyped = variant.kind === 'infinite' || !sendsAsGiven(scope)
  const text = `Options of \`${operation.name}\` for TanStack Query. \`retry\` is off: core retries.`
  const docs = callDocs(scope, text)
  return declareFunction(variant.options, {
    overloads: [
      { ...signature(scope, variant, 'defined'), docs: withDataDocs(scope, text) },
      { ...signature(scope, variant, 'query'), docs },
      ...(request === undefined ? [] : [signature(scope, variant, 'skippable')]),
    ],
    parameters: [
      client(scope),
      // The signatures before this one have the types; the compiler need not compare them with what the body builds.
      ...requestParameters(scope, isTyped ? skippable(scope, request) : 'unknown', false),
      { name: scope.file.local('overrides'), type: 'object', hasQuestionToken: true },
    ],
    returnType: 'object',
    statements: [`return ${options}`],
  })
}

/** `prefetchX`: for servers and loaders. */
export function prefetchFunction(scope: OperationScope, variant: QueryVariant): FunctionDeclarationStructure {
  const { operation } = scope
  const { request } = variant
  const {
    queryClient,
    client: core,
    request: name,
    overrides,
  } = scope.file.locals('queryClient', 'client', 'request', 'overrides')
  const given = [queryClient, variant.options, core, ...(request === undefined ? [] : [name]), overrides]
  const prefetch = scope.file.value(modules.prefetch, shapes[variant.kind].prefetch)
  return declareFunction(variant.prefetch, {
    parameters: [
      { name: queryClient, type: scope.tanstackType('QueryClient') },
      client(scope),
      ...(request === undefined ? [] : [{ name, type: request, hasQuestionToken: !scope.requestRequired }]),
      { name: overrides, type: variant.overrides, hasQuestionToken: true },
    ],
    returnType: `${scope.file.global('Promise')}<void>`,
    statements: [`return ${prefetch}(${given.join(', ')})`],
    docs: callDocs(scope, `Fetches \`${operation.name}\` into the cache. After a failure hooks fetch again.`),
  })
}

function signature(scope: OperationScope, variant: QueryVariant, shape: 'defined' | 'query' | 'skippable') {
  const { TData, overrides } = scope.file.locals('TData', 'overrides')
  const { request } = variant
  const isDefined = shape === 'defined'
  return {
    typeParameters: [{ name: TData, default: variant.data }],
    parameters: [
      client(scope),
      ...requestParameters(scope, shape === 'skippable' ? skippable(scope, request) : request, shape !== 'query'),
      isDefined
        ? { name: overrides, type: withInitialData(scope, variant) }
        : { name: overrides, type: overridesType(scope, variant), hasQuestionToken: true },
    ],
    returnType: scope.shared(shapes[variant.kind][shape], ...typeArguments(scope, variant, TData)),
  }
}

function typeArguments(scope: OperationScope, variant: QueryVariant, data: string): readonly string[] {
  const [own, error, key] = [scope.names.data, scope.names.error, variant.keyType].map((name) => scope.ownType(name))
  return [`${own}`, `${error}`, data, `${key}`, ...variant.pageParam]
}

function client(scope: OperationScope): OptionalKind<ParameterDeclarationStructure> {
  return { name: scope.file.local('client'), type: scope.client }
}
