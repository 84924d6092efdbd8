import type {
  FunctionDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  TypeAliasDeclarationStructure,
} from 'ts-morph'
import { StructureKind } from '../code/print/structure-kind.ts'
import { callDocs } from './docs.ts'
import type { OperationScope } from './operation-scope.ts'
import type { OptionMembers, QueryVariant } from './query-variant.ts'

const shapes = {
  plain: {
    overrides: 'QueryOverrides',
    query: 'Query',
    skippable: 'SkippableQuery',
    create: 'queryOptions',
    execute: 'query',
  },
  infinite: {
    overrides: 'InfiniteQueryOverrides',
    query: 'InfiniteQuery',
    skippable: 'SkippableInfiniteQuery',
    create: 'infiniteQueryOptions',
    execute: 'infiniteQuery',
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

/** `xOptions(client, request, overrides)`. Two signatures where a request can be skipped: suspense hooks take only the first. */
export function optionsFunction(
  scope: OperationScope,
  variant: QueryVariant,
  members: OptionMembers,
): FunctionDeclarationStructure {
  const { operation } = scope
  const { request } = variant
  const text = `Options of \`${operation.name}\` for the hooks and methods of TanStack Query. Core retries already, so \`retry\` is off.`
  const docs = callDocs(operation, text)
  const base: FunctionDeclarationStructure = {
    kind: StructureKind.Function,
    isExported: true,
    name: variant.options,
    statements: [body(scope, variant, members)],
  }
  if (request === undefined) {
    const { typeParameters, returnType } = signature(scope, variant, 'query', [])
    const parameters = [client(scope), spread(scope, overridesType(scope, variant))]
    return { ...base, typeParameters, parameters, returnType, docs }
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
    parameters: [
      client(scope),
      { name, type: `${request} | ${skip}`, hasQuestionToken: isOptional },
      spread(scope, variant.overrides),
    ],
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
  const execute = `${queryClient}.${shapes[variant.kind].execute}(${variant.options}(${given}))`
  return {
    kind: StructureKind.Function,
    isExported: true,
    isAsync: true,
    name: variant.prefetch,
    parameters: [
      { name: queryClient, type: scope.tanstackType('QueryClient') },
      client(scope),
      ...(request === undefined ? [] : [{ name, type: request, hasQuestionToken: !scope.requestRequired }]),
      { name: overrides, type: variant.overrides, hasQuestionToken: true },
    ],
    returnType: `${scope.file.global('Promise')}<void>`,
    statements: [`await ${execute}.catch(${scope.tanstack('noop')})`],
    docs: callDocs(
      operation,
      `Fetches \`${operation.name}\` into the cache ahead of its hooks. A failure is left to them: they fetch again.`,
    ),
  }
}

/** The key and the function come last: what is fetched must be what the key says. */
function body(scope: OperationScope, { kind }: QueryVariant, { defaults, fixed }: OptionMembers): string {
  const members = ['retry: false', ...defaults, `...${scope.file.local('overrides')}`, ...fixed]
  return `return ${scope.tanstack(shapes[kind].create)}({\n${members.join(',\n')},\n})`
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

function spread(scope: OperationScope, type: string): OptionalKind<ParameterDeclarationStructure> {
  return { name: scope.spreadOverrides, type, initializer: '{}' }
}
