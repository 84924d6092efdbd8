import type {
  FunctionDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  TypeAliasDeclarationStructure,
} from 'ts-morph'
import { StructureKind } from '../code/print/structure-kind.ts'
import { callDocs } from './docs.ts'
import { modules, type OperationScope } from './operation-scope.ts'
import type { QueryVariant } from './query-variant.ts'

const shapes = {
  plain: {
    overrides: 'QueryOverrides',
    suspense: 'SuspenseQueryOverrides',
    query: 'Query',
    skippable: 'SkippableQuery',
    prefetch: 'prefetch',
  },
  infinite: {
    overrides: 'InfiniteQueryOverrides',
    suspense: 'SuspenseInfiniteQueryOverrides',
    query: 'InfiniteQuery',
    skippable: 'SkippableInfiniteQuery',
    prefetch: 'prefetchInfinite',
  },
} as const

/** `XQueryOverrides<TData>`: what a caller may set, with all that the operation says about it. */
export function overridesAlias(scope: OperationScope, variant: QueryVariant): TypeAliasDeclarationStructure {
  const TData = scope.file.local('TData')
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: variant.overrides,
    typeParameters: [{ name: TData, default: variant.data }],
    type: scope.shared(shapes[variant.kind].overrides, ...typeArguments(scope, variant, TData)),
    docs: [`What a caller may set in {@link ${variant.options}}; \`TData\` is what \`select\` returns.`],
  }
}

/** The type of a query's overrides, for the type of data of a caller. */
export function overridesType(scope: OperationScope, { overrides }: QueryVariant): string {
  return `${scope.ownType(overrides)}<${scope.file.local('TData')}>`
}

/** The same for a suspense hook. */
export function suspenseOverridesType(scope: OperationScope, variant: QueryVariant): string {
  return scope.shared(shapes[variant.kind].suspense, ...typeArguments(scope, variant, scope.file.local('TData')))
}

/** `xOptions(client, request, overrides)`. Two signatures where a request can be skipped: suspense hooks take only the first. */
export function optionsFunction(
  scope: OperationScope,
  variant: QueryVariant,
  options: string,
): FunctionDeclarationStructure {
  const { operation } = scope
  const { request } = variant
  const text = `Options of \`${operation.name}\` for the hooks and methods of TanStack Query. Core retries already, so \`retry\` is off.`
  const docs = callDocs(operation, text)
  const base: FunctionDeclarationStructure = {
    kind: StructureKind.Function,
    isExported: true,
    name: variant.options,
    statements: [`return ${options}`],
  }
  if (request === undefined) {
    return { ...base, overloads: [{ ...signature(scope, variant, 'query', []), docs }], ...erased(scope, []) }
  }
  const name = scope.file.local('request')
  const isOptional = !scope.requestRequired
  const skip = scope.tanstackType('SkipToken')
  return {
    ...base,
    overloads: [
      {
        ...signature(scope, variant, 'query', [{ name, type: request, hasQuestionToken: isOptional }]),
        docs,
      },
      signature(scope, variant, 'skippable', [
        { name, type: `${request} | ${skip}${isOptional ? ' | undefined' : ''}` },
      ]),
    ],
    ...erased(scope, [{ name, type: `${request} | ${skip}`, hasQuestionToken: isOptional }]),
  }
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
  const given = [core, ...(request === undefined ? [] : [name]), overrides].join(', ')
  const prefetch = scope.file.value(modules.prefetch, shapes[variant.kind].prefetch)
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: variant.prefetch,
    parameters: [
      { name: queryClient, type: scope.tanstackType('QueryClient') },
      client(scope),
      ...(request === undefined ? [] : [{ name, type: request, hasQuestionToken: !scope.requestRequired }]),
      { name: overrides, type: variant.overrides, hasQuestionToken: true },
    ],
    returnType: `${scope.file.global('Promise')}<void>`,
    statements: [`return ${prefetch}(${queryClient}, ${variant.options}<${variant.data}>(${given}))`],
    docs: callDocs(
      operation,
      `Fetches \`${operation.name}\` into the cache ahead of its hooks. A failure is left to them: they fetch again.`,
    ),
  }
}

/** The signature of the body: the ones before it have the types, and the compiler need not compare them with what it builds. */
function erased(scope: OperationScope, request: readonly OptionalKind<ParameterDeclarationStructure>[]) {
  const name = scope.file.local('overrides')
  return {
    parameters: [client(scope), ...request, { name, type: 'object', hasQuestionToken: true }],
    returnType: 'object',
  }
}

function signature(
  scope: OperationScope,
  variant: QueryVariant,
  shape: 'query' | 'skippable',
  request: readonly OptionalKind<ParameterDeclarationStructure>[],
) {
  const { TData, overrides } = scope.file.locals('TData', 'overrides')
  return {
    typeParameters: [{ name: TData, default: variant.data }],
    parameters: [
      client(scope),
      ...request,
      { name: overrides, type: overridesType(scope, variant), hasQuestionToken: true },
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
