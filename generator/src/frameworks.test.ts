import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'
import { queryParts } from './emit/layout/parts.ts'

const document = `
servers: [{ url: 'https://acme.example' }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      x-sdk-pagination: { kind: offset, offset: offset, items: items }
      parameters:
        - { name: offset, in: query, schema: { type: integer } }
        - { name: status, in: query, schema: { type: string } }
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } } }
    post:
      operationId: createPet
      tags: [pets]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { 201: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
  /chat:
    post:
      operationId: chat
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [text], properties: { text: { type: string }, stream: { type: boolean } } } } } }
      responses:
        200:
          description: OK
          content:
            application/json: { schema: { type: object, properties: { text: { type: string } } } }
            text/event-stream: { schema: { type: object, properties: { delta: { type: string } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
    Pets: { type: object, required: [items], properties: { items: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
`

const vue = `
import { QueryClient, skipToken, useQuery, useInfiniteQuery, useQueries, useMutation } from '@tanstack/vue-query'
import { computed, type Ref, ref } from 'vue'
import { AcmeCore, invalidateAllPetsList, type Pet, type Pets, petsCreateMutationOptions, petsGetOptions, petsListInfiniteOptions, petsListOptions, prefetchPetsList, provideAcme, useAcme, useChatStream, usePetsCreateMutation, usePetsGet, usePetsList, usePetsListInfinite } from './app/api/index.ts'

export function setup(queryClient: QueryClient): void {
  provideAcme(new AcmeCore(), { keyPrefix: 'work' })
  useAcme().keyPrefix?.trim()
  const status = ref('free')
  usePetsList({ status: 'free' }).data.value satisfies Pets | undefined
  usePetsList(() => ({ status: status.value })).data satisfies Readonly<Ref<Pets | undefined>>
  usePetsList(computed(() => ({ status: status.value })), { staleTime: 1 }).error.value?.message.trim()
  usePetsList(() => undefined).data
  const counted: number | undefined = usePetsList({}, { select: (page) => page.items.length }).data.value
  const names: readonly string[] | undefined = usePetsList({}, () => ({ select: (page: Pets) => page.items.map(({ name }) => name) })).data.value
  const defined: Pets = usePetsList({}, { initialData: { items: [] } }).data.value
  const pet: Pet | undefined = usePetsGet(() => (status.value === '' ? skipToken : { id: status.value })).data.value
  const pages: readonly Pets[] | undefined = usePetsListInfinite({ status: 'free' }).data.value?.pages
  const create = usePetsCreateMutation({ onMutate: () => ({ at: 1 }), onSuccess: (made, sent, result) => void [made.name, sent.name, result.at, invalidateAllPetsList(queryClient)] })
  create.mutate({ name: 'Rex' })
  const chat = useChatStream({ initialData: '', reduce: (text, event) => text + (event.delta ?? '') })
  void chat.start({ text: 'Hello' }).then((text) => text?.trim())
  chat.stop()
  chat.data.value.trim()
  useChatStream().data.value[0]?.delta?.trim()
  void [counted, names, defined, pet, pages, create.isPending.value, prefetchPetsList(queryClient, { status: 'free' })]

  // Options are for the functions of TanStack Query too.
  useQuery(petsListOptions({ status: 'free' })).data.value?.items
  useQuery(() => petsListOptions({ status: status.value })).data.value?.items
  useQuery(() => ({ ...petsListOptions({}), enabled: status.value !== '' })).data.value?.items
  useQuery(petsGetOptions(status.value === '' ? skipToken : { id: '1' })).data.value?.name
  useQuery(petsListOptions({}, { select: (page) => page.items.length })).data.value?.toFixed()
  useInfiniteQuery(petsListInfiniteOptions({ status: 'free' })).data.value?.pages[0]?.items
  useMutation(petsCreateMutationOptions()).mutate({ name: 'Rex' })
  useQueries({ queries: [petsListOptions({})] }).value[0].data?.items
  queryClient.getQueryData(petsListOptions({}).queryKey)?.items
  void queryClient.query(petsListOptions({})).then((page) => page.items)

  // @ts-expect-error
  usePetsList({ status: 1 })
  // @ts-expect-error
  usePetsGet()
  // @ts-expect-error
  create.mutate({})
  // @ts-expect-error
  usePetsList({}, { queryKey: [] })
}
`

/** Conventions of Solid and Svelte: arguments that may change are functions, and results have plain members. */
const withAccessors = (verb: 'use' | 'create', adapter: string, provide: string) => `
import { QueryClient, skipToken, ${verb}Query, ${verb}InfiniteQuery, ${verb}Queries, ${verb}Mutation } from '${adapter}'
import { AcmeCore, invalidateAllPetsList, type Pet, type Pets, petsCreateMutationOptions, petsGetOptions, petsListInfiniteOptions, petsListOptions, prefetchPetsList, ${provide}, useAcme, ${verb}ChatStream, ${verb}PetsCreateMutation, ${verb}PetsGet, ${verb}PetsList, ${verb}PetsListInfinite } from './app/api/index.ts'

export function setup(queryClient: QueryClient, status: () => string): void {
  ${provide === 'setAcmeContext' ? "setAcmeContext(new AcmeCore(), { keyPrefix: 'work' })" : "AcmeProvider({ client: new AcmeCore(), keyPrefix: 'work', children: [] })"}
  useAcme().keyPrefix?.trim()
  ${verb}PetsList(() => ({ status: status() })).data satisfies Pets | undefined
  ${verb}PetsList().error?.message.trim()
  ${verb}PetsList(() => undefined, () => ({ staleTime: 1 })).data satisfies Pets | undefined
  const counted: number | undefined = ${verb}PetsList(() => ({}), () => ({ select: (page) => page.items.length })).data
  const defined: Pets = ${verb}PetsList(() => ({}), () => ({ initialData: { items: [] } })).data
  const pet: Pet | undefined = ${verb}PetsGet(() => (status() === '' ? skipToken : { id: status() })).data
  const pages: readonly Pets[] | undefined = ${verb}PetsListInfinite(() => ({ status: 'free' })).data?.pages
  const create = ${verb}PetsCreateMutation(() => ({ onMutate: () => ({ at: 1 }), onSuccess: (made, sent, result) => void [made.name, sent.name, result.at, invalidateAllPetsList(queryClient)] }))
  create.mutate({ name: 'Rex' })
  const chat = ${verb}ChatStream({ initialData: '', reduce: (text, event) => text + (event.delta ?? '') })
  void chat.start({ text: 'Hello' }).then((text) => text?.trim())
  chat.stop()
  chat.data.trim()
  ${verb}ChatStream().data[0]?.delta?.trim()
  void [counted, defined, pet, pages, create.isPending, prefetchPetsList(queryClient, { status: 'free' })]

  // Options are for the functions of TanStack Query too.
  ${verb}Query(() => petsListOptions({ status: status() })).data?.items
  ${verb}Query(() => ({ ...petsListOptions({}), enabled: status() !== '' })).data?.items
  ${verb}Query(() => petsGetOptions(status() === '' ? skipToken : { id: '1' })).data?.name
  ${verb}Query(() => petsListOptions({}, { select: (page) => page.items.length })).data?.toFixed()
  ${verb}Query(() => petsListOptions({}, { initialData: { items: [] } })).data.items
  ${verb}InfiniteQuery(() => petsListInfiniteOptions({ status: status() })).data?.pages[0]?.items
  ${verb}InfiniteQuery(() => ({ ...petsListInfiniteOptions({}), enabled: status() !== '' })).data?.pages[0]?.items
  ${verb}Mutation(() => petsCreateMutationOptions()).mutate({ name: 'Rex' })
  ${verb}Queries(() => ({ queries: [petsListOptions({})] }))[0].data?.items
  queryClient.getQueryData(petsListOptions({}).queryKey)?.items
  void queryClient.query(petsListOptions({})).then((page) => page.items)

  // @ts-expect-error
  ${verb}PetsList(() => ({ status: 1 }))
  // @ts-expect-error
  ${verb}PetsGet()
  // @ts-expect-error
  create.mutate({})
  // @ts-expect-error
  ${verb}PetsList(() => ({}), () => ({ queryKey: [] }))
}
`

const angular = `
import { inject, type Provider, type Signal, signal } from '@angular/core'
import { QueryClient, skipToken, injectQuery, injectInfiniteQuery, injectMutation } from '@tanstack/angular-query-experimental'
import { injectQueries } from '@tanstack/angular-query-experimental/inject-queries-experimental'
import { AcmeCore, invalidateAllPetsList, type Pet, type Pets, petsCreateMutationOptions, petsGetOptions, petsListInfiniteOptions, petsListOptions, prefetchPetsList, provideAcme, injectAcme, injectChatStream, injectPetsCreateMutation, injectPetsGet, injectPetsList, injectPetsListInfinite } from './app/api/index.ts'

export const providers: readonly Provider[] = [provideAcme(new AcmeCore()), provideAcme(new AcmeCore(), { keyPrefix: 'work' })]

export class Example {
  readonly queryClient = inject(QueryClient)
  readonly status = signal('free')
  readonly prefix = injectAcme().keyPrefix?.trim()
  readonly list: Signal<Pets | undefined> = injectPetsList(() => ({ status: this.status() })).data
  readonly message = injectPetsList().error()?.message.trim()
  readonly skipped = injectPetsList(() => undefined, () => ({ staleTime: 1 }))
  readonly counted: number | undefined = injectPetsList(() => ({}), () => ({ select: (page) => page.items.length })).data()
  readonly defined: Pets = injectPetsList(() => ({}), () => ({ initialData: { items: [] } })).data()
  readonly pet: Pet | undefined = injectPetsGet(() => (this.status() === '' ? skipToken : { id: this.status() })).data()
  readonly pages: readonly Pets[] | undefined = injectPetsListInfinite(() => ({ status: 'free' })).data()?.pages
  readonly create = injectPetsCreateMutation(() => ({ onMutate: () => ({ at: 1 }), onSuccess: (made, sent, result) => void [made.name, sent.name, result.at, invalidateAllPetsList(this.queryClient)] }))
  readonly chat = injectChatStream({ initialData: '', reduce: (text, event) => text + (event.delta ?? '') })
  readonly delta = injectChatStream().data()[0]?.delta?.trim()

  // Options are for the functions of TanStack Query too.
  readonly own = {
    list: injectQuery(() => petsListOptions({ status: this.status() })).data()?.items,
    enabled: injectQuery(() => ({ ...petsListOptions({}), enabled: this.status() !== '' })).data()?.items,
    pet: injectQuery(() => petsGetOptions(this.status() === '' ? skipToken : { id: '1' })).data()?.name,
    counted: injectQuery(() => petsListOptions({}, { select: (page) => page.items.length })).data()?.toFixed(),
    pages: injectInfiniteQuery(() => petsListInfiniteOptions({ status: 'free' })).data()?.pages[0]?.items,
    create: injectMutation(() => petsCreateMutationOptions()).mutate({ name: 'Rex' }),
    all: injectQueries(() => ({ queries: [petsListOptions({})] }))()[0].data()?.items,
  }

  async use(): Promise<void> {
    this.create.mutate({ name: 'Rex' })
    const text: string | undefined = await this.chat.start({ text: 'Hello' })
    this.chat.stop()
    void [text, this.chat.data().trim(), this.create.isPending(), prefetchPetsList(this.queryClient, { status: 'free' })]
    this.queryClient.getQueryData(petsListOptions({}).queryKey)?.items
    void (await this.queryClient.query(petsListOptions({}))).items

    // @ts-expect-error
    injectPetsList(() => ({ status: 1 }))
    // @ts-expect-error
    injectPetsGet()
    // @ts-expect-error
    this.create.mutate({})
    // @ts-expect-error
    injectPetsList(() => ({}), () => ({ queryKey: [] }))
  }
}
`

const uses = {
  'vue-query': vue,
  'solid-query': withAccessors('use', '@tanstack/solid-query', 'AcmeProvider'),
  'svelte-query': withAccessors('create', '@tanstack/svelte-query', 'setAcmeContext'),
  'angular-query': angular,
} as const

test('an index of all frameworks passes on each name once, types as types', async () => {
  const folder = new SdkFolder()
  const emit = ['types', 'core', ...queryParts] as const
  await folder.addFolder('app/api', yamlDocument(document), { emit, imports: '.ts', runtime: 'runtime' })
  folder.writeFile(
    'use.ts',
    `
import { QueryClient, useQuery } from '@tanstack/react-query'
import { petsListOptions, type PetsListData, prefetchPetsList, usePetsList } from './app/api/index.ts'
import { injectPetsList } from './app/api/angular-query.ts'
import { createPetsList } from './app/api/svelte-query.ts'

export const use = () => usePetsList({}).data satisfies PetsListData | undefined
export const data = () => useQuery(petsListOptions({})).data satisfies PetsListData | undefined
export const others = [injectPetsList, createPetsList, prefetchPetsList(new QueryClient(), {})]
`,
  )
  expect(await folder.compile({ allowImportingTsExtensions: true, rootDir: undefined, skipLibCheck: true })).toEqual([])
})

test.each(Object.entries(uses))('hooks and options of %s have the types of their operations', async (part, use) => {
  const folder = new SdkFolder()
  const emit = ['types', 'core', ...queryParts.filter((each) => each === part)] as const
  await folder.addFolder('app/api', yamlDocument(document), { emit, imports: '.ts', runtime: 'runtime' })
  folder.writeFile('use.ts', use)
  expect(await folder.compile({ allowImportingTsExtensions: true, rootDir: undefined, skipLibCheck: true })).toEqual([])
})
