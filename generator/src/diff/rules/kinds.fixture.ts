import type { JsonObject } from '../../lib/json.ts'
import { given, object, operation, taken, type TestDocument } from '../diff.fixture.ts'

export const text = { type: 'string' }
const integer = { type: 'integer' }
export const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } })
const response = (schema: JsonObject): JsonObject => ({
  responses: { '200': { description: 'OK', content: json(schema) } },
})
const document = (parts: JsonObject, more: TestDocument = {}): TestDocument => ({ paths: operation(parts), ...more })

export const cat = object({ 'kind!': text, meow: text })
export const dog = object({ 'kind!': text, bark: text })
const secured = (scopes: readonly string[]): TestDocument => ({
  paths: operation({ security: [{ oauth: scopes }] }),
  components: {
    securitySchemes: {
      oauth: {
        type: 'oauth2',
        flows: {
          authorizationCode: { authorizationUrl: 'https://a', tokenUrl: 'https://b', scopes: { r: '', w: '' } },
        },
      },
    },
  },
})
const scheme = (kind: JsonObject): TestDocument => ({
  paths: operation({ security: [{ key: [] }] }),
  components: { securitySchemes: { key: kind } },
})
const header = (name: string): TestDocument =>
  document({}, { root: { 'x-sdk-globals': [{ name, in: 'header', 'x-sdk-name': 'app', schema: text }] } })
const server = (variables: JsonObject, url = 'https://{region}.example.com'): TestDocument =>
  document({}, { root: { servers: [{ url, variables }] } })
const hook = (schema: JsonObject | undefined): TestDocument =>
  document(
    {},
    {
      root: {
        webhooks:
          schema === undefined
            ? {}
            : {
                paid: { post: { requestBody: { content: json(schema) }, responses: { '200': { description: 'OK' } } } },
              },
      },
    },
  )
const paged = (item: JsonObject): TestDocument => {
  const list = object({ 'data!': { type: 'array', items: item }, 'next!': text })
  const pages = { kind: 'cursor', cursor: 'after', next: 'next', items: 'data' }
  return {
    paths: operation(
      { parameters: [{ name: 'after', in: 'query', schema: text }], ...response(list), 'x-sdk-pagination': pages },
      'get',
    ),
  }
}
const upload = (part: JsonObject): TestDocument =>
  document({
    requestBody: { required: true, content: { 'multipart/form-data': { schema: object({ 'file!': part }) } } },
  })
const owned = (...urls: readonly string[]): TestDocument =>
  document(urls.length === 0 ? {} : { servers: urls.map((url) => ({ url })) }, servers('https://api.example.com'))
const servers = (...all: readonly (string | JsonObject)[]): TestDocument => ({
  root: { servers: all.map((one) => (typeof one === 'string' ? { url: one } : one)) },
})
const listed = (...all: readonly (string | JsonObject)[]): TestDocument => document({}, servers(...all))
const regional = (region: JsonObject, description?: string): JsonObject => ({
  url: 'https://{region}.example.com',
  variables: { region: { default: 'eu', ...region } },
  ...(description === undefined ? {} : { description }),
})
const [a, b, c] = ['https://a.example.com', 'https://b.example.com', 'https://c.example.com']

export const documents: readonly (readonly [before: TestDocument, after: TestDocument, want: readonly string[]])[] = [
  [
    secured(['r']),
    secured(['r', 'w']),
    ['security-scopes-tightened: petsSave needs the scopes `oauth r` with `oauth w`, was `oauth r`'],
  ],
  [
    secured(['r', 'w']),
    secured(['r']),
    ['security-scopes-loosened: petsSave needs the scopes `oauth r`, was `oauth r` with `oauth w`'],
  ],
  [
    scheme({ type: 'http', scheme: 'bearer' }),
    scheme({ type: 'http', scheme: 'basic' }),
    ['credential-form-changed: PetsOptions.key travels as basic credential, was bearer credential'],
  ],
  [
    scheme({ type: 'http', scheme: 'bearer' }),
    scheme({ type: 'apiKey', in: 'header', name: 'X-Key' }),
    ['credential-changed: PetsOptions.key travels as the header parameter `X-Key`, was bearer credential'],
  ],
  [header('X-App'), header('X-Title'), ['option-changed: PetsOptions.app sets the header `X-Title`, was `X-App`']],
  [
    server({ region: { default: 'eu' } }),
    server({ zone: { default: 'eu' } }, 'https://{zone}.example.com'),
    ['server-variable-removed: petsServerURL.region is gone', 'server-variable-added: petsServerURL.zone is new'],
  ],
  [
    server({ region: { default: 'eu', enum: ['eu', 'us'] } }),
    server({ region: { default: 'eu', enum: ['eu', 'ap'] } }),
    [
      'server-variable-removed: petsServerURL.region has lost `us`',
      'server-variable-added: petsServerURL.region takes more values',
    ],
  ],
  [hook(undefined), hook(object({ id: text })), ['webhook-added: PaidWebhook is new']],
  [hook(object({ id: text })), hook(undefined), ['webhook-removed: PaidWebhook is gone']],
  [
    hook(object({ id: text })),
    hook(object({ id: integer })),
    ['response-type-changed: PaidWebhook.id is `number` now, was `string`'],
  ],
  [
    paged(object({ a: text })),
    paged(text),
    [
      'response-type-changed: PetsSaveResponse.data[] is `string` now, was `object`',
      'pagination-items-changed: petsSave gives items of another type, page by page',
    ],
  ],
  [
    taken({ ...object({ a: text }), additionalProperties: text }),
    taken({ ...object({ a: text }), additionalProperties: false }),
    [
      'request-extra-fields-refused: Pet has no fields beyond the declared ones',
      'request-limit-tightened: Pet `additionalProperties` none → false',
    ],
  ],
  [
    upload(text),
    upload({ ...text, format: 'binary' }),
    [
      'request-limit-tightened: PetsSaveRequest.file `format` none → "binary"',
      'request-type-changed: PetsSaveRequest.file is `file` now, was `string`',
    ],
  ],
  [
    document({}),
    document({ parameters: [{ name: 'q', in: 'query', schema: text }] }),
    ['argument-added: petsSave takes an object of parameters', 'request-field-added: PetsSaveRequest.q is new'],
  ],
  [
    document({ responses: { '204': { description: 'Done', headers: { 'X-Total': { schema: integer } } } } }),
    document({ responses: { '204': { description: 'Done', headers: { 'X-Left': { schema: integer } } } } }),
    [
      'response-header-removed: petsSave no longer documents the header `x-total`',
      'response-header-added: petsSave documents the header `x-left`',
    ],
  ],
  [
    given(object({ b: text })),
    given(object({ b: { ...text, readOnly: true } })),
    ['response-field-readonly: Pet.b is set by the API alone now'],
  ],
  [
    given(object({ b: { ...text, readOnly: true } })),
    given(object({ b: text })),
    ['response-field-writable: Pet.b is no longer set by the API alone'],
  ],
  // The same said otherwise.
  [document({}), server({}, 'https://api.example.com/'), []],
  [
    document({}),
    server({ host: { default: 'api' } }, 'https://{host}.example.com'),
    ['server-variable-added: petsServerURL.host is new'],
  ],
  [owned(), owned('https://api.example.com/'), []],
  [owned(), owned(b), [`server-changed: petsSave has its own server ${b}, was none`]],
  [owned(b), owned(), [`server-changed: petsSave has its own server no longer, was ${b}`]],
  [owned(a), owned(a, b), [`server-added: petsSave has the server ${b} too`]],
  [owned(a, b), owned(b, a), [`server-changed: petsSave has its own server ${b}, was ${a}`]],
  [owned(a, b, c), owned(a, c), [`server-removed: petsSave no longer has the server ${b}`]],
  [listed(a), listed(a, b), [`server-added: PetsCore has the server ${b} too`]],
  [listed(a, b), listed(a), [`server-removed: PetsCore no longer has the server ${b}`]],
  [listed(a, b, c), listed(a, c, `${b}/`), []],
  [listed(a, b), listed(b, a), [`server-changed: PetsCore sends to ${b}, was ${a}`]],
  [listed(a, b), listed(b), [`server-changed: PetsCore sends to ${b}, was ${a}`]],
  [listed(a), listed(b, a), [`server-changed: PetsCore sends to ${b}, was ${a}`]],
  [
    listed(a, b),
    listed(c, a),
    [`server-changed: PetsCore sends to ${c}, was ${a}`, `server-removed: PetsCore no longer has the server ${b}`],
  ],
  [
    listed(regional({})),
    listed({ ...regional({}), url: 'https://api.{region}.example.com', variables: { region: { default: 'eu' } } }),
    ['server-changed: PetsCore sends to https://api.eu.example.com, was https://eu.example.com'],
  ],
  [
    listed({ url: 'https://{region}.eu.test', variables: { region: { default: 'eu' } } }),
    listed({ url: 'https://eu.{region}.test', variables: { region: { default: 'eu' } } }),
    ['server-changed: PetsCore sends to https://eu.{region}.test, was https://{region}.eu.test'],
  ],
  [
    listed(regional({})),
    listed(regional({ default: 'us' })),
    ['server-changed: PetsCore sends to https://us.example.com, was https://eu.example.com'],
  ],
  ...[
    [regional({}), regional({}, 'Production')],
    [regional({}), regional({ description: 'Where the data is' })],
  ].flatMap(([before = {}, after = {}]) =>
    [[], [a]].map((first): readonly [TestDocument, TestDocument, readonly string[]] => [
      listed(...first, before),
      listed(...first, after),
      ['server-documented: PetsCore describes the server https://{region}.example.com differently'],
    ]),
  ),
  ...[{ default: 'us' }, { enum: ['eu', 'us'] }].map(
    (region): readonly [TestDocument, TestDocument, readonly string[]] => [
      listed(a, regional({})),
      listed(a, regional(region)),
      ['server-documented: PetsCore describes the server https://{region}.example.com differently'],
    ],
  ),
  [
    {
      paths: operation({ parameters: [{ name: 'id', in: 'path', required: true, schema: text }] }, 'get', '/pets/{id}'),
    },
    {
      paths: operation(
        { parameters: [{ name: 'key', in: 'path', required: true, schema: text }] },
        'get',
        '/pets/{key}',
      ),
    },
    [
      'request-field-removed: PetsSaveRequest.id is gone',
      'request-field-added-required: PetsSaveRequest.key is new and required',
    ],
  ],
  [{ schemas: { Pet: { ...cat, 'x-sdk-aliases': ['Animal'] } } }, { schemas: { Pet: cat, Animal: cat } }, []],
  [
    { schemas: { Pet: { ...cat, 'x-sdk-aliases': ['Animal'] } } },
    { schemas: { Pet: cat, Animal: object({ 'kind!': text }) } },
    ['response-field-removed: Pet.meow is gone'],
  ],
  [
    { ...document(response(object({ 'pet!': { anyOf: [ref('Cat'), { type: 'null' }] } }))), schemas: { Cat: cat } },
    { ...document(response(object({ 'pet!': { ...cat, type: ['object', 'null'] } }))), schemas: { Cat: cat } },
    [],
  ],
  [
    {
      ...document(response({ type: 'array', items: { anyOf: [ref('Cat'), { type: 'null' }] } })),
      schemas: { Cat: cat },
    },
    { ...document(response({ type: 'array', items: { ...cat, type: ['object', 'null'] } })), schemas: { Cat: cat } },
    [],
  ],
]
