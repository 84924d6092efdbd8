import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { diffOf, object, operation, type TestDocument, reported } from '../diff.fixture.ts'

const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } })
const body = (schema: JsonObject, required = true): JsonObject => ({ requestBody: { required, content: json(schema) } })
const response = (content: JsonObject, more: JsonObject = {}): JsonObject => ({
  responses: { '200': { description: 'OK', content }, ...more },
})
const query = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  in: 'query',
  schema: { type: 'string' },
  ...more,
})
const save = (parts: JsonObject = {}, verb?: string, path?: string): TestDocument => ({
  paths: operation(parts, verb, path),
})
const pet = object({ name: { type: 'string' } })
const page = object({ 'data!': { type: 'array', items: { type: 'string' } }, 'next!': { type: 'string' } })
const events = { 'text/event-stream': { schema: pet } }
const cursor = { kind: 'cursor', cursor: 'after', next: 'next', items: 'data' }
const offset = { kind: 'offset', offset: 'after', items: 'data' }
const paged = (pagination?: JsonObject): TestDocument =>
  save(
    { parameters: [query('after')], ...response(json(page)), ...(pagination && { 'x-sdk-pagination': pagination }) },
    'get',
  )
const streamed = (stream: JsonObject | undefined, request: JsonObject = pet): TestDocument =>
  save({
    ...body(request),
    ...response({ ...json(pet), ...(stream && events) }),
    ...(stream && { 'x-sdk-stream': stream }),
  })
const chosen = object({ name: { type: 'string' }, stream: { type: 'boolean' }, live: { type: 'boolean' } })
const secured = (
  security: JsonObject[],
  schemes: JsonObject = { key: { type: 'http', scheme: 'bearer' } },
): TestDocument => ({
  paths: operation(),
  components: { securitySchemes: schemes },
  root: { security },
})
const other = (document: TestDocument): TestDocument => ({
  ...document,
  paths: {
    ...document.paths,
    '/other': {
      get: {
        operationId: 'other',
        'x-sdk-group': 'pets',
        'x-sdk-method': 'other',
        responses: { '204': { description: 'OK' } },
      },
    },
  },
})
const renamed = { 'x-sdk-method': 'store' }
const header = { 'x-sdk-globals': [{ name: 'X-App', in: 'header' }] }
const error = (schema: string): TestDocument => ({
  schemas: { [schema]: pet },
  paths: operation({
    responses: { '429': { description: 'Slow', content: json({ $ref: `#/components/schemas/${schema}` }) } },
  }),
})

/** A difference, and the reported changes without documentation. */
const table: readonly (readonly [before: TestDocument, after: TestDocument, want: readonly string[]])[] = [
  [save(), other(save()), ['operation-added: petsOther is new: `GET /other`']],
  [other(save()), save(), ['operation-removed: petsOther is gone: `GET /other`']],
  [save(), save(renamed), ['operation-renamed: petsStore is the new name of `petsSave`']],
  [
    save(),
    save({ ...renamed, 'x-sdk-aliases': ['pets.save'] }),
    ['operation-renamed-with-alias: petsStore is the new name of `petsSave`'],
  ],
  [save({ 'x-sdk-aliases': ['pets.put'] }), save(), ['alias-removed: petsSave is no longer exported as `petsPut`']],
  [save(), save({ 'x-sdk-aliases': ['pets.put'] }), ['alias-added: petsSave is also exported as `petsPut`']],
  [save(), save({}, 'put'), ['operation-moved: petsSave sends `PUT /pets`, was `POST /pets`']],
  [
    save({ 'x-sdk-kind': 'query' }),
    save(),
    [
      'operation-kind-changed: petsSave is a mutation now, was a query',
      'operation-effect-changed: petsSave may change something now',
    ],
  ],
  [
    save({ 'x-sdk-kind': 'mutation', ...response({ 'application/pdf': {} }) }, 'get'),
    save(response({ 'application/pdf': {} }), 'get'),
    ['operation-effect-changed: petsSave only reads now'],
  ],
  [save(), save({ deprecated: true }), ['operation-deprecated: petsSave is deprecated']],
  [save({ deprecated: true }), save(), ['operation-undeprecated: petsSave is no longer deprecated']],
  [save(), save({ summary: 'Save' }), ['operation-documented: petsSave is described differently']],
  [
    save({ parameters: [query('a')] }),
    save({ parameters: [query('a')], ...body(pet) }),
    ['argument-shape-changed: petsSave takes parameters with the body under `body`, was an object of parameters'],
  ],
  [save(), save(body(pet, false)), ['argument-added: petsSave takes the body itself']],
  [save(body(pet, false)), save(body(pet)), ['body-required: petsSave needs a body now']],
  [save(body(pet)), save(body(pet, false)), ['body-optional: petsSave needs no body any more']],
  [
    save(body(pet)),
    save({ requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: pet } } } }),
    ['encoding-changed: petsSave sends `application/x-www-form-urlencoded`, was `application/json`'],
  ],
  [
    save({ requestBody: { content: { 'multipart/form-data': { schema: pet } } } }),
    save({
      requestBody: {
        content: { 'multipart/form-data': { schema: pet, encoding: { id: { contentType: 'image/png' } } } },
      },
    }),
    ['encoding-changed: petsSave sends `id` as `image/png`, was in the usual way'],
  ],
  [
    save({
      requestBody: {
        content: { 'application/x-www-form-urlencoded': { schema: pet, encoding: { id: { style: 'form' } } } },
      },
    }),
    save({
      requestBody: {
        content: {
          'application/x-www-form-urlencoded': {
            schema: pet,
            encoding: { id: { style: 'form', allowReserved: true } },
          },
        },
      },
    }),
    ['encoding-changed: petsSave sends `id` as form, exploded, reserved characters as they are, was as form, exploded'],
  ],
  [
    save(response(json(pet), { '202': { description: 'Later' } })),
    save(response(json(pet), { '203': { description: 'Later' } })),
    ['response-reading-changed: petsSave has these statuses without content: 203, was 202'],
  ],
  [
    save(response(json(pet))),
    save(response({ 'application/vnd.pet+json': { schema: pet } })),
    ['response-reading-changed: petsSave asks for `application/vnd.pet+json`, was `application/json`'],
  ],
  [
    save(response(json(pet))),
    save({ ...response(json(pet)), 'x-sdk-failure': { path: 'id', values: ['none'] } }),
    ['failure-changed: petsSave throws a success with `id` is "none", was never'],
  ],
  [
    save({ parameters: [query('a')] }),
    save({ parameters: [query('a'), query('b')] }),
    ['request-field-added: PetsSaveRequest.b is new'],
  ],
  [
    save({ parameters: [query('a')] }),
    save({ parameters: [query('a'), query('b', { required: true })] }),
    ['request-field-added-required: PetsSaveRequest.b is new and required'],
  ],
  [
    save({ parameters: [query('a'), query('b')] }),
    save({ parameters: [query('a')] }),
    ['request-field-removed: PetsSaveRequest.b is gone'],
  ],
  [
    save({ parameters: [query('a')] }),
    save({ parameters: [query('a', { required: true })] }),
    ['request-field-required: PetsSaveRequest.a is required now'],
  ],
  [
    save({ parameters: [query('a')] }),
    save({ parameters: [query('a', { in: 'header' })] }),
    [
      'request-field-moved: PetsSaveRequest.a travels as `a` in the header (simple), was `a` in the query (form, exploded)',
    ],
  ],
  [
    save({ parameters: [query('a')] }),
    save({ parameters: [query('a', { schema: { type: 'integer' } })] }),
    ['request-type-changed: PetsSaveRequest.a is `number` now, was `string`'],
  ],
  [save(response(json(pet))), save(), ['response-kind-changed: petsSave resolves to nothing, was JSON']],
  [
    save(response(json(pet))),
    save(response(json(pet), { '202': { description: 'Later' } })),
    ['response-maybe-empty: petsSave may return nothing'],
  ],
  [
    save(response(json(pet), { '202': { description: 'Later' } })),
    save(response(json(pet))),
    ['response-never-empty: petsSave always returns a value'],
  ],
  [
    save(response(json(pet))),
    save(response(json(pet), { '404': { description: 'None' } })),
    ['error-added: petsSave can fail with `NotFoundResponseError` (404)'],
  ],
  [
    save(response(json(pet), { '404': { description: 'None' } })),
    save(response(json(pet))),
    [
      'error-class-renamed: NotFoundResponseError is gone: status 404 is `PetsDefaultError`',
      'error-removed: petsSave no longer documents `NotFoundResponseError` (404)',
    ],
  ],
  [
    error('SlowDown'),
    error('TooFast'),
    [
      'error-class-renamed: SlowDownError is gone: status 429 is `TooFastError`',
      'type-renamed: TooFast is the new name of `SlowDown`',
    ],
  ],
  [streamed(undefined, chosen), streamed({ field: 'stream' }, chosen), ['stream-added: petsSave can stream']],
  [streamed(undefined), streamed({ accept: true }), ['operation-added: petsSaveStream is new: `POST /pets`']],
  [streamed({ accept: true }), streamed(undefined), ['operation-removed: petsSaveStream is gone: `POST /pets`']],
  [streamed({ accept: true }), streamed({ accept: true }), []],
  [streamed({ field: 'stream' }, chosen), streamed(undefined, chosen), ['stream-removed: petsSave no longer streams']],
  [
    streamed({ field: 'stream' }, chosen),
    streamed({ field: 'live' }, chosen),
    ['stream-selection-changed: petsSave streams when `live` is true, was when `stream` is true'],
  ],
  [
    streamed({ field: 'stream' }, chosen),
    streamed({ field: 'stream', sentinel: '[DONE]' }, chosen),
    ['stream-format-changed: petsSave streams `text/event-stream`, as JSON, ended by `[DONE]`'],
  ],
  [paged(), paged(cursor), ['pagination-added: petsSave is paginated: `petsSavePages`']],
  [paged(cursor), paged(), ['pagination-removed: petsSave is no longer paginated: `petsSavePages`']],
  [paged(cursor), paged(offset), ['pagination-changed: petsSave goes through pages by offset, was by cursor']],
  [secured([]), secured([{ key: [] }]), ['security-tightened: petsSave needs `key`, was no credential']],
  [
    secured([{ key: [] }]),
    secured([{ key: [] }, {}]),
    ['security-loosened: petsSave needs `key` or no credential, was `key`'],
  ],
  [secured([]), secured([], {}), ['credential-removed: PetsOptions.key is gone']],
  [secured([], {}), secured([]), ['credential-added: PetsOptions.key is new']],
  [
    secured([]),
    secured([], { key: { type: 'apiKey', in: 'header', name: 'X-Key' } }),
    ['credential-changed: PetsOptions.key travels as the header parameter `X-Key`, was bearer credential'],
  ],
  [save(), { ...save(), root: header }, ['option-added: PetsOptions.xApp is new: header `X-App`']],
  [{ ...save(), root: header }, save(), ['option-removed: PetsOptions.xApp is gone: header `X-App`']],
  [
    save(),
    { ...save(), root: { servers: [{ url: 'https://b.example.com' }] } },
    ['server-changed: PetsCore sends to https://b.example.com, was https://api.example.com'],
  ],
  [{ schemas: {} }, { schemas: { Pet: pet } }, ['type-added: Pet is new']],
  [{ schemas: { Pet: pet } }, { schemas: {} }, ['type-removed: Pet is gone']],
  [
    { schemas: { Pet: pet } },
    { schemas: { Animal: { ...pet, 'x-sdk-aliases': ['Pet'] } } },
    ['type-renamed-with-alias: Animal is the new name of `Pet`'],
  ],
  [
    { schemas: { Pet: { ...pet, 'x-sdk-aliases': ['Animal'] } } },
    { schemas: { Pet: pet } },
    ['type-alias-removed: Pet is no longer exported as `Animal`'],
  ],
  [
    save({ ...body(pet), parameters: [query('a', { in: 'header' })] }),
    save(body(pet)),
    ['export-removed: PetsSaveHeaders is no longer exported', 'request-field-removed: PetsSaveHeaders.a is gone'],
  ],
]

test.each(table.map(([before, after, want]) => [want[0], before, after, want] as const))(
  '%s',
  (_name, before, after, want) => {
    const diff = diffOf(before, after)
    expect(reported(diff)).toEqual(want)
    expect(diff.changes.filter((change) => change.before === undefined && change.after === undefined)).toEqual([])
    for (const document of [before, after]) expect(reported(diffOf(document, document))).toEqual([])
  },
)
