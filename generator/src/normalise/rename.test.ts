import { expect, test } from 'vitest'
import { buildApi } from '../model/build-api.ts'
import { documentOf } from '../model/model.fixture.ts'
import { normalise } from './normalise.ts'
import { type NameTransforms, operationIdNames, rename } from './rename.ts'

const responses = { 200: { description: 'OK' } }
const document = documentOf({
  paths: {
    '/v1/users': { get: { operationId: 'UsersController_list_v1', tags: ['v1-users'], responses } },
    '/v1/users/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { operationId: 'UsersController_get_v1', tags: ['v1-users'], 'x-sdk-method': 'fetchOne', responses },
    },
  },
  components: { schemas: { UserDTO: { type: 'object' }, Other: { type: 'string' } } },
})

const modelWith = (names: NameTransforms) => buildApi(normalise(document, { names }), { name: 'Acme', scope: '@acme' })

test('transforms decide over the document', () => {
  const { operations, schemas } = modelWith({
    operation: ({ id, tags }) => ({
      group: tags[0]?.replace('v1-', ''),
      method: /_(.+)_/.exec(id)?.[1],
    }),
    schema: (key) => key.replace(/DTO$/, ''),
  })
  expect(operations.map(({ name }) => name)).toEqual(['usersGet', 'usersList'])
  expect(schemas.map(({ key, name }) => [key, name])).toEqual([
    ['Other', 'Other'],
    ['UserDTO', 'User'],
  ])
})

test('what a transform leaves out stays', () => {
  const { operations, schemas } = modelWith({
    operation: ({ method, path }) => (method === 'GET' && path.endsWith('}') ? { group: 'people' } : undefined),
    schema: () => undefined,
  })
  expect(operations.map(({ name }) => name)).toEqual(['peopleFetchOne', 'v1UsersList'])
  expect(schemas.map(({ name }) => name)).toEqual(['Other', 'User'])
})

test('names that come out equal are kept apart', () => {
  const { schemas } = modelWith({ schema: () => 'Same' })
  expect(schemas.map(({ name }) => name)).toEqual(['Same', 'Same2'])
})

test.each<[string, NameTransforms, string]>([
  [
    'an operation',
    {
      operation: () => {
        throw new Error('no luck')
      },
    },
    '`names` of the configuration fails for operation "UsersController_list_v1": no luck',
  ],
  ['a schema', { schema: () => '' }, '`names` of the configuration fails for schema "UserDTO": "" is no name'],
])('a transform that fails for %s', (_title, names, message) => {
  expect(() => normalise(document, { names })).toThrow(
    expect.objectContaining({ errors: expect.arrayContaining([expect.objectContaining({ message })]) }),
  )
})

test('names as other generators give them: the ids of the operations, without groups', () => {
  const ids = ['listPets', 'PetsController_get', 'delete-pet']
  const paths = Object.fromEntries(
    ids.map((operationId, index) => [`/v${index}`, { get: { operationId, tags: ['pets'], responses } }]),
  )
  const { operations } = buildApi(normalise(documentOf({ paths }), { names: operationIdNames }), {
    name: 'Acme',
    scope: '@acme',
  })
  expect(operations.map(({ name, group }) => [name, group])).toEqual([
    ['deletePet', []],
    ['listPets', []],
    ['petsControllerGet', []],
  ])
})

test('a transform without an end is stopped', () => {
  const schema = (key: string): string => {
    if (key !== 'Other') return key
    for (;;);
  }
  const place = { file: 'sdk.config.ts', line: 1, column: 1 }
  expect(() => rename(document.value, { schema }, () => place, 50)).toThrow(
    '`names` of the configuration fails for schema "Other": it takes longer than 0.05 s',
  )
})
