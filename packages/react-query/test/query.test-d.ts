import {
  type InfiniteData,
  QueryClient,
  skipToken,
  useInfiniteQuery,
  useQueries,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query'
import type { OpenRouterCore, UnauthorizedResponseError } from '@openrouter-sdk/core'
import type {
  ApiKeysListRequest,
  ApiKeysListResponse,
  CreditsGetCreditsResponse,
  GuardrailsListResponse,
} from '@openrouter-sdk/types'
import { describe, expectTypeOf, it } from 'vitest'
import {
  apiKeysGetOptions,
  type ApiKeysListError,
  apiKeysListKey,
  apiKeysListOptions,
  creditsGetCreditsOptions,
  guardrailsListInfiniteKey,
  guardrailsListInfiniteOptions,
  invalidateApiKeysList,
  type OpenRouterClient,
  useApiKeysGet,
  useApiKeysList,
  useApiKeysListSuspense,
  useCreditsGetCredits,
  useGuardrailsListInfinite,
  useGuardrailsListInfiniteSuspense,
  useOpenRouter,
  withKeyPrefix,
} from '../src/index.js'

declare const client: OpenRouterCore
const queryClient = new QueryClient()

describe('a query', () => {
  it('has the response and the errors of its operation', () => {
    const { data, error } = useApiKeysList()
    expectTypeOf(data).toEqualTypeOf<ApiKeysListResponse | undefined>()
    expectTypeOf(error).toEqualTypeOf<ApiKeysListError | null>()
    expectTypeOf<UnauthorizedResponseError>().toExtend<ApiKeysListError>()
  })

  it('has data at once with suspense', () => {
    expectTypeOf(useApiKeysListSuspense().data).toEqualTypeOf<ApiKeysListResponse>()
  })

  it('selects', () => {
    const select = ({ data }: ApiKeysListResponse) => data.length
    expectTypeOf(useApiKeysList({}, { select }).data).toEqualTypeOf<number | undefined>()
    expectTypeOf(useApiKeysListSuspense({}, { select }).data).toEqualTypeOf<number>()
    expectTypeOf(useQuery(apiKeysListOptions(client, {}, { select })).data).toEqualTypeOf<number | undefined>()
  })

  it('takes no request where the operation takes none', () => {
    expectTypeOf(useCreditsGetCredits({ enabled: false }).data).toEqualTypeOf<CreditsGetCreditsResponse | undefined>()
    creditsGetCreditsOptions(client, { staleTime: 1 })
    // @ts-expect-error the operation takes no request
    useCreditsGetCredits(skipToken)
  })

  it('requires what the operation requires', () => {
    expectTypeOf(useApiKeysGet({ hash: 'a' }).data).not.toBeAny()
    // @ts-expect-error hash is missing
    useApiKeysGet({})
    // @ts-expect-error the request is missing
    useApiKeysGet()
    // @ts-expect-error there is no such parameter
    useApiKeysList({ pages: 1 })
    // @ts-expect-error there is no such parameter
    apiKeysListKey({ pages: 1 })
  })

  it('takes a part of the request as a filter', () => {
    const filters = { refetchType: 'none' } as const
    expectTypeOf(invalidateApiKeysList(queryClient, { workspace_id: 'w' }, filters)).resolves.toBeVoid()
    // @ts-expect-error there is no such parameter
    void invalidateApiKeysList(queryClient, { pages: 1 })
    // @ts-expect-error the helper decides on the key
    void invalidateApiKeysList(queryClient, {}, { queryKey: [] })
  })

  it('does not let its key and function be replaced', () => {
    expectTypeOf(apiKeysListOptions).parameter(2).not.toBeAny()
    // @ts-expect-error the key says what the function reads
    useApiKeysList({}, { queryKey: ['mine'] })
    // @ts-expect-error the key says what the function reads
    useApiKeysList({}, { queryFn: () => Promise.resolve() })
    // @ts-expect-error TanStack Query gives the signal
    useApiKeysList({}, { requestOptions: { signal: new AbortController().signal } })
  })
})

describe('initialData', () => {
  const initialData: ApiKeysListResponse = { data: [] }
  const pages = { pages: [], pageParams: [] }
  const select = ({ data }: ApiKeysListResponse) => data.length

  it('takes undefined out of the data', () => {
    expectTypeOf(useApiKeysList({}, { initialData }).data).toEqualTypeOf<ApiKeysListResponse>()
    expectTypeOf(
      useApiKeysList(skipToken, { initialData: () => initialData }).data,
    ).toEqualTypeOf<ApiKeysListResponse>()
    expectTypeOf(useApiKeysList(undefined, { initialData, select }).data).toEqualTypeOf<number>()
    expectTypeOf(
      useCreditsGetCredits({ initialData: { data: { total_credits: 1, total_usage: 0 } } }).data,
    ).toEqualTypeOf<CreditsGetCreditsResponse>()
    expectTypeOf(useGuardrailsListInfinite({}, { initialData: pages }).data).toEqualTypeOf<
      InfiniteData<GuardrailsListResponse, number>
    >()
  })

  it('does so in options too', () => {
    const { queryKey, ...options } = apiKeysListOptions(client, {}, { initialData })
    expectTypeOf(useQuery({ queryKey, ...options }).data).toEqualTypeOf<ApiKeysListResponse>()
    expectTypeOf(useQuery(apiKeysListOptions(client, {}, { initialData, select })).data).toEqualTypeOf<number>()
    expectTypeOf(
      useInfiniteQuery(guardrailsListInfiniteOptions(client, {}, { initialData: pages })).data,
    ).toEqualTypeOf<InfiniteData<GuardrailsListResponse, number>>()
    expectTypeOf(
      useSuspenseQuery(apiKeysListOptions(client, {}, { initialData })).data,
    ).toEqualTypeOf<ApiKeysListResponse>()
  })

  it('leaves it where there may be none', () => {
    const maybe: ApiKeysListResponse | undefined = Math.random() > 0.5 ? initialData : undefined
    const found = useApiKeysList({}, { initialData: () => maybe })
    expectTypeOf(found.data).toEqualTypeOf<ApiKeysListResponse | undefined>()
    // @ts-expect-error not the response of the operation
    useApiKeysList({}, { initialData: { keys: [] } })
  })
})

describe('a skipped query', () => {
  const maybe: { hash: string } | typeof skipToken = Math.random() > 0.5 ? { hash: 'a' } : skipToken

  it('is a query that may have no data', () => {
    expectTypeOf(useApiKeysGet(maybe).data).toEqualTypeOf(useApiKeysGet({ hash: 'a' }).data)
    useApiKeysList(skipToken)
  })

  it('is not for suspense', () => {
    expectTypeOf(useApiKeysListSuspense).parameter(0).toEqualTypeOf<ApiKeysListRequest | undefined>()
    // @ts-expect-error suspense cannot be skipped
    useApiKeysListSuspense(skipToken)
    // @ts-expect-error suspense cannot be skipped
    useSuspenseQuery(apiKeysGetOptions(client, maybe))
    // @ts-expect-error suspense decides
    useApiKeysListSuspense({}, { enabled: false })
  })
})

describe('options', () => {
  it('tag their key with the data', () => {
    const { queryKey } = apiKeysListOptions(client)
    expectTypeOf(queryClient.getQueryData(queryKey)).toEqualTypeOf<ApiKeysListResponse | undefined>()
    // @ts-expect-error not the response of the operation
    queryClient.setQueryData(queryKey, { keys: [] })
  })

  it('are good for several queries at once', () => {
    const [keys, key] = useQueries({
      queries: [apiKeysListOptions(client), apiKeysGetOptions(client, { hash: 'a' })],
    })
    expectTypeOf(keys.data).toEqualTypeOf<ApiKeysListResponse | undefined>()
    expectTypeOf(key.data).toEqualTypeOf(useApiKeysGet({ hash: 'a' }).data)
  })

  it('are good for loaders', () => {
    expectTypeOf(queryClient.fetchQuery(apiKeysListOptions(client))).resolves.toEqualTypeOf<ApiKeysListResponse>()
  })
})

describe('a key prefix', () => {
  const work = withKeyPrefix(client, 'work')

  it('belongs to a client that is good for everything', () => {
    expectTypeOf(work).toEqualTypeOf<OpenRouterCore & { readonly keyPrefix: string }>()
    expectTypeOf(work).toExtend<OpenRouterClient>()
    expectTypeOf(client).toExtend<OpenRouterClient>()
    expectTypeOf(useOpenRouter()).toEqualTypeOf<OpenRouterClient>()
    expectTypeOf(useOpenRouter()).toExtend<OpenRouterCore>()
  })

  it('leaves the tag of the key', () => {
    expectTypeOf(queryClient.getQueryData(apiKeysListOptions(work).queryKey)).toEqualTypeOf<
      ApiKeysListResponse | undefined
    >()
    expectTypeOf(useQuery(creditsGetCreditsOptions(work)).data).toEqualTypeOf<CreditsGetCreditsResponse | undefined>()
  })

  it('is a string, after the request', () => {
    apiKeysListKey({}, 'work')
    apiKeysListKey({}, work.keyPrefix)
    // @ts-expect-error a prefix is a string
    apiKeysListKey({}, 1)
    // @ts-expect-error a prefix is a string
    withKeyPrefix(client, undefined)
    void invalidateApiKeysList(queryClient, {}, { keyPrefix: 'work' })
  })
})

describe('an infinite query', () => {
  type Pages = InfiniteData<GuardrailsListResponse, number>

  it('has pages, and numbers for page parameters', () => {
    expectTypeOf(useGuardrailsListInfinite().data).toEqualTypeOf<Pages | undefined>()
    expectTypeOf(useGuardrailsListInfiniteSuspense().data).toEqualTypeOf<Pages>()
    useGuardrailsListInfinite(skipToken)
    // @ts-expect-error suspense cannot be skipped
    useGuardrailsListInfiniteSuspense(skipToken)
  })

  it('selects', () => {
    const select = ({ pages }: Pages) => pages.flatMap((page) => page.data.map(({ id }) => id))
    expectTypeOf(useGuardrailsListInfinite({}, { select }).data).toEqualTypeOf<string[] | undefined>()
  })

  it('keeps the page parameter out of request and key', () => {
    // @ts-expect-error the page parameter moves
    useGuardrailsListInfinite({ offset: 2 })
    // @ts-expect-error the page parameter moves
    guardrailsListInfiniteKey({ offset: 2 })
    const overrides = { initialPageParam: 2, maxPages: 3, getPreviousPageParam: () => undefined }
    expectTypeOf(useGuardrailsListInfinite({}, overrides).data).toEqualTypeOf<Pages | undefined>()
  })

  it('loads', () => {
    const { queryKey } = guardrailsListInfiniteOptions(client)
    expectTypeOf(queryClient.getQueryData(queryKey)).toEqualTypeOf<Pages | undefined>()
    const loaded = queryClient.fetchInfiniteQuery(guardrailsListInfiniteOptions(client))
    expectTypeOf(loaded).resolves.toEqualTypeOf<Pages>()
  })
})
