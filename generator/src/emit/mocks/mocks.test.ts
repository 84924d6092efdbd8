import { join } from 'node:path'
import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from '../../compile.fixture.ts'

const document = yamlDocument(`
servers: [{ url: 'https://api.test/v1' }, { url: 'https://{region}.test/v1', variables: { region: { default: eu } } }]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        200: { description: OK, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
        429: { description: Wait., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' }, example: { code: 429, detail: Wait. } } } }
        default: { description: Failed., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getPet
      responses:
        200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' }, example: { kind: Cat, name: Tom } } } }
    delete:
      operationId: removePet
      responses:
        204: { description: Gone. }
        409: { description: Busy., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' }, example: { code: busy } } } }
        422: { description: Odd., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' }, example: '{"code": "422", "other": 1, "detail": "As text."}' } } }
        4XX: { description: Failed. }
  /pets/favourite:
    get:
      operationId: favouritePet
      responses: { 200: { description: OK, content: { text/plain: { schema: { type: string }, example: 'Bo' } } } }
  /photos/{name}:
    get:
      operationId: getPhoto
      parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
      responses: { 200: { description: OK, content: { image/png: { schema: { type: string, format: binary } } } } }
  /photos:
    post:
      operationId: addPhoto
      requestBody: { required: true, content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Photo' } } } }
      responses: { 201: { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/Photo' } } } } }
  /talk:
    post:
      operationId: talk
      requestBody:
        content: { application/json: { schema: { type: object, properties: { stream: { type: boolean } } } } }
      x-sdk-stream: { field: stream, sentinel: '[DONE]' }
      responses:
        200:
          description: OK
          content:
            application/json: { schema: { type: object, required: [said], properties: { said: { type: string } } } }
            text/event-stream: { schema: { $ref: '#/components/schemas/Word' } }
  /visits:
    get:
      operationId: listVisits
      security: [{ key: [] }, { token: [] }]
      parameters: [{ name: after, in: query, schema: { type: string } }, { name: size, in: query, schema: { type: integer } }]
      x-sdk-pagination: { kind: cursor, cursor: after, limit: size, next: next, items: data }
      responses:
        200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Visits' }, example: { data: [{ id: 1 }], next: abc } } } }
        401: { description: Who?, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' }, example: { code: 401 } } } }
  /shops:
    get:
      operationId: listShops
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      x-sdk-pagination: { kind: page, page: page, pages: meta.pages, more: meta.link, items: data }
      responses:
        200:
          description: OK
          content:
            application/json:
              schema:
                type: object
                required: [data, meta]
                properties:
                  data: { type: array, items: { type: string } }
                  meta: { type: object, required: [pages], properties: { pages: { type: integer }, link: { type: string } } }
components:
  securitySchemes:
    key: { type: apiKey, in: query, name: key }
    token: { type: http, scheme: bearer }
  schemas:
    Visits: { type: object, required: [data, next], properties: { data: { type: array, items: { $ref: '#/components/schemas/Visit' } }, next: { type: [string, 'null'] } } }
    Visit: { type: object, required: [id], properties: { id: { type: integer } } }
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: kind, mapping: { Cat: '#/components/schemas/Cat', Dog: '#/components/schemas/Dog' } }
    Cat:
      type: object
      required: [kind, name]
      properties:
        id: { type: integer, readOnly: true }
        kind: { type: string, const: Cat }
        name: { type: string, minLength: 2, maxLength: 5, pattern: '^[A-Z][a-z]+$' }
        mother: { $ref: '#/components/schemas/Cat' }
        kittens: { type: array, items: { $ref: '#/components/schemas/Cat' } }
    Dog:
      allOf:
        - { $ref: '#/components/schemas/Named' }
        - { type: object, required: [kind, owners], properties: { kind: { type: string, const: Dog }, owners: { type: array, minItems: 2, uniqueItems: true, items: { type: string, format: email } } } }
    Named: { type: object, properties: { name: { type: string } } }
    Size: { type: string, enum: [small, large], x-sdk-open-enum: true }
    Tree: { type: object, required: [left], properties: { left: { oneOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] } } }
    Scores: { type: object, additionalProperties: { type: number, exclusiveMinimum: 0, maximum: 1 }, minProperties: 3 }
    Photo: { type: object, required: [file], properties: { file: { type: string, format: binary } } }
    Problem: { type: object, required: [code], properties: { code: { type: integer, minimum: 400, maximum: 599 }, detail: { type: string } } }
    Word: { type: object, required: [text], properties: { text: { type: string } } }
`)
const settings = { emit: ['types'], imports: '.js', runtime: 'runtime' } as const

/** Imports the mocks of the document. */
async function imported() {
  const folder = new SdkFolder()
  await folder.addFolder('api', document, settings, { mocks: true })
  return import(join(folder.path, 'api/mocks/index.ts'))
}

async function responseOf(handlers: Parameters<typeof getResponse>[0], path: string, init: RequestInit = {}) {
  const response = await getResponse(handlers, new Request(`https://api.test/v1${path}`, init))
  if (response === undefined) throw new Error(`nothing handles ${path}`)
  return response
}

const post = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) })

test('an example is part of a response as far as it fits its type', async () => {
  const { mockRemovePet } = await imported()
  const removed = async (status: number) =>
    (await responseOf([mockRemovePet({ status })], '/pets/1', { method: 'DELETE' })).json()
  expect(await removed(422)).toEqual({ code: 422, detail: 'As text.' })
  expect(await removed(409)).toMatchObject({ code: expect.any(Number) })
})

test('factories take members in place of those they make, and choose the variant that has them', async () => {
  const { aPet, aCat, aSize, aTree, aScores } = await imported()
  expect(aPet({ kind: 'Dog' })).toMatchObject({
    kind: 'Dog',
    owners: [expect.stringContaining('@'), expect.anything()],
  })
  expect(aPet({ name: 'Tom', kittens: [] })).toMatchObject({ kind: 'Cat', name: 'Tom', kittens: [] })
  expect(aCat()).toMatchObject({
    id: expect.any(Number),
    name: expect.stringMatching(/^[A-Z][a-z]{1,4}$/),
    kittens: [],
  })
  expect(aCat({ id: undefined })).not.toHaveProperty('id')
  expect(aSize('huge')).toBe('huge')
  expect(['small', 'large']).toContain(aSize())
  expect(aTree()).toEqual({ left: null })
  expect(Object.values(aScores())).toHaveLength(3)
})

test('a seed makes the same values again', async () => {
  const { aCat, seedMocks } = await imported()
  seedMocks(7)
  const first = [aCat(), aCat()]
  seedMocks(7)
  expect([aCat(), aCat()]).toEqual(first)
  seedMocks(8)
  expect(aCat()).not.toEqual(first[0])
})

test('handlers respond with the documented example, or data of the schema', async () => {
  const { handlers } = await imported()
  const all = handlers()
  expect(await (await responseOf(all, '/pets/1')).json()).toEqual({ kind: 'Cat', name: 'Tom' })
  const list = await responseOf(all, '/pets?limit=2')
  expect(list.headers.get('content-type')).toBe('application/json')
  expect(await list.json()).toEqual(expect.arrayContaining([expect.objectContaining({ kind: expect.any(String) })]))
  expect((await responseOf(all, '/pets/favourite')).headers.get('content-type')).toContain('text/plain')
  expect((await (await responseOf(all, '/photos/a%2Fb')).arrayBuffer()).byteLength).toBeGreaterThan(0)
  expect((await responseOf(all, '/pets/1', { method: 'DELETE' })).status).toBe(204)
  expect(await getResponse(all, new Request('https://us.test/v1/pets'))).toBeDefined()
  expect(await getResponse(all, new Request('https://other.example/v1/pets'))).toBeUndefined()
  expect(await getResponse(handlers({ serverURL: '/api' }), new Request('http://localhost/api/pets'))).toBeDefined()
})

test('a mock responds with any documented status, or with the given body', async () => {
  const { mockListPets, mockGetPet, mockFavouritePet, aCat } = await imported()
  const limited = await responseOf([mockListPets({ status: 429, headers: { 'retry-after': '1' } })], '/pets')
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1'])
  expect(await limited.json()).toEqual({ code: 429, detail: 'Wait.' })
  const failed = await responseOf([mockListPets({ status: 503 })], '/pets')
  const problem: unknown = await failed.json()
  expect([failed.status, problem]).toEqual([503, expect.objectContaining({ code: expect.any(Number) })])
  const given = await responseOf([mockGetPet({ body: aCat({ name: 'Bo' }) })], '/pets/1')
  expect(await given.json()).toMatchObject({ name: 'Bo' })
  const echo = (request: Request) => aCat({ name: new URL(request.url).pathname.slice(-2) })
  expect(await (await responseOf([mockGetPet({ body: echo })], '/pets/Al')).json()).toMatchObject({ name: 'Al' })
  expect(await (await responseOf([mockFavouritePet()], '/pets/favourite')).text()).toBe('Bo')
  // A path with a parameter does not take the one that is written out.
  const both = [mockGetPet({ status: 404 }), mockFavouritePet({ body: 'Rex' })]
  expect(await (await responseOf(both, '/pets/favourite')).text()).toBe('Rex')
})

test('events arrive one by one where the request asks for a stream', async () => {
  const { mockTalk } = await imported()
  const events = [{ text: 'a' }, { text: 'b\nc' }]
  const handlers = [mockTalk({ events, eventDelayMs: 30 })]
  const started = performance.now()
  const stream = await responseOf(handlers, '/talk', post({ stream: true }))
  expect(stream.headers.get('content-type')).toContain('text/event-stream')
  const chunks: string[] = []
  const times: number[] = []
  for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    chunks.push(chunk)
    times.push(performance.now() - started)
  }
  expect(chunks).toEqual(['data: {"text":"a"}\n\n', 'data: {"text":"b\\nc"}\n\n', 'data: [DONE]\n\n'])
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(15)
  expect(await (await responseOf([mockTalk()], '/talk', post({}))).json()).toEqual({ said: expect.any(String) })
  expect(await (await responseOf([mockTalk()], '/talk', post({ stream: true }))).text()).toMatch(
    /^(?:data: \{"text":.*\n\n){3}data: \[DONE\]\n\n$/,
  )
})

test('a list ends: behind the documented page, or behind the items that are given', async () => {
  const { mockListVisits, mockListShops, aVisit } = await imported()
  const read = async (handler: unknown, path: string): Promise<unknown> =>
    (await responseOf([handler] as Parameters<typeof getResponse>[0], path)).json()
  expect(await read(mockListVisits(), '/visits')).toEqual({ data: [{ id: 1 }], next: 'abc' })
  expect(await read(mockListVisits(), '/visits?after=abc')).toEqual({ data: [], next: null })
  const three = mockListVisits({ items: [1, 2, 3].map((id) => aVisit({ id })) })
  expect(await read(three, '/visits?size=2')).toEqual({ data: [{ id: 1 }, { id: 2 }], next: '2' })
  expect(await read(three, '/visits?size=2&after=2')).toEqual({ data: [{ id: 3 }], next: null })
  const shops = mockListShops({ items: Array.from({ length: 12 }, (_, index) => `shop ${index}`) })
  expect(await read(shops, '/shops')).toMatchObject({
    data: expect.arrayContaining(['shop 9']),
    meta: { pages: 2, link: 'https://api.test/v1/shops?page=2' },
  })
  expect(await read(shops, '/shops?page=2')).toEqual({ data: ['shop 10', 'shop 11'], meta: { pages: 2 } })
  expect(await read(shops, '/shops?page=3')).toEqual({ data: [], meta: { pages: 2 } })
})

test('requests without credentials are refused where that is wanted', async () => {
  const { mockListVisits } = await imported()
  const strict = [mockListVisits({ requireCredentials: true })]
  const refused = await responseOf(strict, '/visits')
  const problem: unknown = await refused.json()
  expect([refused.status, problem]).toEqual([401, { code: 401 }])
  expect((await responseOf(strict, '/visits?key=1')).status).toBe(200)
  expect((await responseOf(strict, '/visits', { headers: { authorization: 'Bearer x' } })).status).toBe(200)
  expect((await responseOf([mockListVisits()], '/visits')).status).toBe(200)
})

const uses = `
import { aCat, aPet, aPhotoUpload, aSize, aVisit, handlers, mockGetPet, mockListPets, mockListVisits, mockRemovePet, mockGetPhoto, mockTalk } from './api/mocks/index.js'
import type { Cat, Pet, PhotoUpload } from './api/types.js'
export const pets: readonly Pet[] = [aPet(), aPet({ kind: 'Dog' }), aCat({ name: 'Tom' })]
export const cat: Cat = aCat({ kittens: [aCat()] })
export const photo: PhotoUpload = aPhotoUpload({ file: new Blob([]) })
export const sizes = [aSize('small'), aSize('other')]
export const all = [
  ...handlers({ delayMs: 1 }),
  mockListPets({ body: [aPet()] }),
  mockListPets({ status: 429, body: { code: 429 } }),
  mockListPets({ status: 500 }),
  mockGetPet({ body: async (request) => aCat({ name: request.url }), once: true }),
  mockRemovePet({ status: 204 }),
  mockGetPhoto({ body: new Blob([]) }),
  mockTalk({ events: [{ text: 'a' }], eventDelayMs: 1 }),
  mockListVisits({ items: [aVisit()] }),
]
// @ts-expect-error no such member
aCat({ age: 1 })
// @ts-expect-error not the type of the member
aCat({ name: 1 })
// @ts-expect-error no list of pets
mockListPets({ body: [{ kind: 'Cow' }] })
// @ts-expect-error not the body of this status
mockListPets({ status: 429, body: { detail: 'no code' } })
// @ts-expect-error not documented
mockGetPet({ status: 404 })
// @ts-expect-error no stream
mockGetPet({ events: [] })
// @ts-expect-error no list in pages
mockListPets({ items: [] })
// @ts-expect-error not an item
mockListVisits({ items: [{ id: 'a' }] })
// @ts-expect-error not an event
mockTalk({ events: [{ text: 1 }] })
`

test.each([true, false])('mocks are typed, with exactOptionalPropertyTypes %s', { timeout: 60_000 }, async (exact) => {
  const folder = new SdkFolder()
  await folder.addFolder('api', document, settings, { mocks: true })
  folder.writeFile('uses.ts', uses)
  const options = { exactOptionalPropertyTypes: exact, noUnusedLocals: true, skipLibCheck: true, types: ['node'] }
  expect(await folder.compile(options)).toEqual([])
})
