import { describe, expect, test } from 'vitest'
import {
  binary,
  command,
  cursor,
  declared,
  empty,
  emptyOne,
  exported,
  file,
  mixed,
  mixedStream,
  none,
  offset,
  ok,
  operation,
  optional,
  optionalBody,
  query,
  queryBody,
  required,
  stream,
  streamOnly,
  type Output,
} from './operations.fixture.ts'

describe('exports', () => {
  const plain = ['thingsDoKey', 'thingsDoOptions', 'prefetchThingsDo', 'invalidateThingsDo', 'invalidateAllThingsDo']
  const plainTypes = ['ThingsDoData', 'ThingsDoError', 'ThingsDoKey', 'ThingsDoQueryOverrides']
  const plainHooks = ['useThingsDo', 'useThingsDoSuspense']
  const infinite = ['thingsDoInfiniteKey', 'thingsDoInfiniteOptions', 'prefetchThingsDoInfinite']
  const infiniteTypes = [
    'ThingsDoInfiniteRequest',
    'ThingsDoInfiniteKey',
    'ThingsDoPageParam',
    'ThingsDoInfiniteQueryOverrides',
  ]
  const infiniteHooks = ['useThingsDoInfinite', 'useThingsDoInfiniteSuspense']
  const mutation = ['thingsDoMutationKey', 'thingsDoMutationOptions']
  const mutationTypes = ['ThingsDoData', 'ThingsDoError', 'ThingsDoVariables', 'ThingsDoMutationOverrides']
  const withoutRequest = plain.filter((name) => name !== 'invalidateThingsDo')

  test.each<[string, Output, readonly string[], readonly string[]]>([
    ['a query without a request', none, [...withoutRequest, ...plainTypes], plainHooks],
    ['a query', optional, [...plain, ...plainTypes], plainHooks],
    ['a query that is a POST', queryBody, [...plain, ...plainTypes], plainHooks],
    [
      'pages by offset',
      offset,
      [...plain, ...plainTypes, ...infinite, ...infiniteTypes],
      [...plainHooks, ...infiniteHooks],
    ],
    [
      'pages by cursor',
      cursor,
      [...plain, ...plainTypes, ...infinite, ...infiniteTypes],
      [...plainHooks, ...infiniteHooks],
    ],
    ['a mutation', command, [...mutation, ...mutationTypes], ['useThingsDoMutation']],
    ['a binary GET', binary, [...mutation, ...mutationTypes], ['useThingsDoMutation']],
    [
      'an operation that can stream',
      stream,
      [...mutation, ...mutationTypes],
      ['useThingsDoMutation', 'useThingsDoStream'],
    ],
    ['an operation that always streams', streamOnly, ['ThingsDoError'], ['useThingsDoStream']],
  ])('%s', (_title, output, options, hooks) => {
    expect(declared(output.get(file)).toSorted()).toEqual([...options, ...hooks].toSorted())
    expect(exported(output, 'shared/index.ts')).toEqual(expect.arrayContaining([...options, ...hooks]))
  })
})

const call = (request: string) => `thingsDo(client, ${request}options)`

test.each<[string, Output, string, string]>([
  [
    'key of no request',
    none,
    file,
    "thingsDoKey(keyPrefix?: string): ThingsDoKey { return [...keyStart(acmeKey, keyPrefix), 'things', 'do', { request: {} }] }",
  ],
  [
    'key of a request',
    optional,
    file,
    "thingsDoKey(request: Partial<ThingsDoRequest> | SkipToken = {}, keyPrefix?: string): ThingsDoKey { return [...keyStart(acmeKey, keyPrefix), 'things', 'do', requestKey(request)] }",
  ],
  [
    'type of a key',
    optional,
    file,
    "ThingsDoKey = readonly [...KeyStart, 'things', 'do', RequestKey<Partial<ThingsDoRequest>>]",
  ],
  ['type of the key of a body', queryBody, file, 'RequestKey<Partial<ThingsDoRequest> | Record<string, never>>'],
  ['key of a body', queryBody, file, 'request: Partial<ThingsDoRequest> | Record<string, never> | SkipToken = {}'],
  [
    'key of an infinite query',
    offset,
    file,
    "return [...keyStart(acmeKey, keyPrefix), 'things', 'do', infiniteRequestKey(request)]",
  ],
  [
    'key of a mutation',
    command,
    file,
    "thingsDoMutationKey(keyPrefix?: string): readonly [...KeyStart, 'things', 'do'] { return [...keyStart(acmeKey, keyPrefix), 'things', 'do'] }",
  ],
  ['no request to pass', none, file, `(options) => ${call('')}`],
  [
    'a request that may be skipped',
    required,
    file,
    'return queryOf(thingsDo, thingsDoKey, client, request, overrides)',
  ],
  ['an optional request', optional, file, 'client: AcmeClient, request?: ThingsDoRequest, overrides?:'],
  ['a required request', required, file, 'client: AcmeClient, request: ThingsDoRequest, overrides?:'],
  [
    'an optional request that may be skipped',
    optional,
    file,
    'request: ThingsDoRequest | SkipToken | undefined, overrides?:',
  ],
  ['no content is null', empty, file, `return buildNullableQuery<ThingsDoResponse>(`],
  [
    'no content of a request is null',
    emptyOne,
    file,
    'return queryOf(thingsDo, thingsDoKey, client, request, overrides, orNull)',
  ],
  ['no content is null in the type', empty, file, 'ThingsDoData = Exclude<ThingsDoResponse, undefined> | null'],
  ['key and function of a query', optional, file, 'return queryOf(thingsDo, thingsDoKey, client, request, overrides)'],
  ['prefetch', required, file, 'return prefetch(queryClient, thingsDoOptions, client, request, overrides)'],
  [
    'prefetch of pages',
    offset,
    file,
    'return prefetchInfinite(queryClient, thingsDoInfiniteOptions, client, request, overrides)',
  ],
  ['invalidate one', optional, file, 'return invalidate(queryClient, thingsDoKey(request), filters)'],
  ['invalidate all', optional, file, "return invalidate(queryClient, [...acmeKey, 'things', 'do'], filters)"],
  [
    'offset pages advance by items',
    offset,
    file,
    '{ initialPageParam: 0, getNextPageParam: (page, _pages, offset) => nextOffset(offset, page.page?.items?.length, page.total) }',
  ],
  ['offset is the page parameter', offset, file, call('{ ...request, offset: pageParam }, ')],
  ['offset is no part of the request', offset, file, "ThingsDoInfiniteRequest = Omit<ThingsDoRequest, 'offset'>"],
  [
    'cursor pages begin without one',
    cursor,
    file,
    'initialPageParam: undefined, getNextPageParam: (page, _pages, cursor) => nextCursor(page.meta?.next, cursor)',
  ],
  [
    'cursor is the page parameter',
    cursor,
    file,
    call("{ ...request, ...(pageParam === undefined ? {} : { 'page-token': pageParam }) }, "),
  ],
  ['type of a cursor', cursor, file, "ThingsDoPageParam = NonNullable<ThingsDoRequest['page-token']> | undefined"],
  ['hook without a request', none, file, 'return useQueryOf(thingsDoOptions, useAcme(), overrides)'],
  ['hook', required, file, 'request: ThingsDoRequest | SkipToken, overrides?:'],
  [
    'suspense hook',
    required,
    file,
    'useThingsDoSuspense<TData = ThingsDoData>(request: ThingsDoRequest, overrides?: SuspenseQueryOverrides<ThingsDoData, ThingsDoError, TData, ThingsDoKey>',
  ],
  ['infinite hook', offset, file, 'return useInfiniteQueryOf(thingsDoInfiniteOptions, useAcme(), request, overrides)'],
  ['variables of nothing', command, file, 'ThingsDoVariables = void'],
  ['mutation of nothing', command, file, '(_request, options) => thingsDo(client, options)'],
  ['variables that may be left out', optionalBody, file, 'ThingsDoVariables = ThingsDoRequest | void'],
  [
    'mutation that may have a request',
    optionalBody,
    file,
    'return mutationOf(thingsDo, thingsDoMutationKey, client, overrides)',
  ],
  ['mutation', mixed, file, 'return mutationOf(thingsDo, thingsDoMutationKey, client, overrides)'],
  ['mutation hook', mixed, file, 'return useMutationOf(thingsDoMutationOptions, useAcme(), overrides)'],
  [
    'type of a binary response',
    binary,
    file,
    "import { type ThingsDoError, type ThingsDoResponse, thingsDo } from '@acme/core/thingsDo'",
  ],
  ['stream turned off', stream, file, 'thingsDo(client, { ...request, stream: false }, options)'],
  [
    'stream turned off in a mixed request',
    mixedStream,
    file,
    'thingsDo(client, { ...request, body: { ...request.body, stream: false } }, options)',
  ],
  [
    'stream turned on',
    stream,
    file,
    '(request, signal) => orThrow(thingsDo(client, { ...request, stream: true }, { ...overrides?.requestOptions, signal }))',
  ],
  [
    'headers of the operation',
    stream,
    file,
    'overrides?: StreamOverrides<ThingsDoEvent, ThingsDoError, TData, ThingsDoHeaders>',
  ],
  [
    'stream of nothing',
    streamOnly,
    file,
    '(_request, signal) => orThrow(thingsDo(client, { ...overrides?.requestOptions, signal }))',
  ],
  ['provider', none, 'shared/client.ts', "const context: ClientContext<AcmeCore> = createClientContext('Acme')"],
  ['key constant', none, 'shared/keys.ts', "export const acmeKey = ['acme'] as const"],
  [
    'core under its scope',
    none,
    'shared/core.ts',
    "export type { RequestOptions, ResultPromise } from '@acme/core/client'",
  ],
  ['client with a prefix', none, 'shared/core.ts', 'export type AcmeClient = KeyPrefixed<AcmeCore>'],
  ['prefix of a mutation', mixed, file, 'return mutationOf(thingsDo, thingsDoMutationKey, client, overrides)'],
])('%s', (_title, output, path, want) => {
  expect(output.get(path)).toContain(want)
})

describe('servers and clients', () => {
  test.each([
    ['queries', offset, file],
    ['mutations', mixed, file],
    ['streams', stream, file],
    ['the index', offset, 'shared/index.ts'],
    ['keys', offset, 'shared/keys.ts'],
  ])('%s run on both', (_title, output, path) => {
    const text = output.get(path)
    expect(text).toMatch(/^\/\/ Generated/)
    expect(text).not.toMatch(/'use client'|from 'react'/)
  })

  test('the provider says that it runs on clients', () => {
    expect(offset.get('shared/client.ts')).toMatch(/^'use client' \/\/ Generated/)
  })
})

test('is the same every time', () => {
  expect(operation('get', { responses: ok, parameters: [query('q')] })).toEqual(optional)
})
