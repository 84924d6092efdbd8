import { expect, test } from 'vitest'
import { isObject, type JsonObject } from '../lib/json.ts'
import { type Selection, selectOperations } from './select-operations.ts'

const using = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})
const operation = (operationId: string, tag: string, schema: string, members: JsonObject = {}) => ({
  operationId,
  tags: [tag],
  responses: { 200: using(schema) },
  ...members,
})

const document: JsonObject = {
  paths: {
    '/users': {
      get: operation('listUsers', 'users', 'User'),
      post: operation('createUser', 'users', 'User', { requestBody: using('NewUser'), 'x-beta': true }),
    },
    '/users/{id}/keys': { get: operation('listKeys', 'keys', 'Key', { 'x-beta': false }) },
    '/admin/stats': { 'x-admin': {}, get: operation('readStats', 'admin', 'Stats') },
  },
  components: {
    schemas: {
      User: { properties: { keys: { items: { $ref: '#/components/schemas/Key' } } } },
      NewUser: {},
      Key: {
        oneOf: [],
        discriminator: { propertyName: 'kind', mapping: { a: 'KeyA', b: '#/components/schemas/KeyB' } },
      },
      KeyA: { $ref: '#/components/schemas/Key' },
      KeyB: {},
      Stats: {},
      Unused: {},
    },
    securitySchemes: { key: {} },
  },
}

type Filters = Omit<Selection, 'locate'>

const locate = () => ({ file: 'sdk.config.ts', line: 3, column: 5 })

function idsOf({ paths }: JsonObject): readonly unknown[] {
  return Object.values(isObject(paths) ? paths : {}).flatMap((item) =>
    Object.values(isObject(item) ? item : {}).flatMap((member) =>
      isObject(member) && 'operationId' in member ? [member['operationId']] : [],
    ),
  )
}

function schemasOf({ components }: JsonObject): readonly string[] {
  return isObject(components) && isObject(components['schemas']) ? Object.keys(components['schemas']) : []
}

test.each<[string, Filters, readonly string[]]>([
  ['no filter', {}, ['listUsers', 'createUser', 'listKeys', 'readStats']],
  ['a tag', { include: { tags: ['keys'] } }, ['listKeys']],
  ['a path', { include: { paths: ['/users'] } }, ['listUsers', 'createUser']],
  ['a glob', { include: { paths: ['/users/**'] } }, ['listUsers', 'createUser', 'listKeys']],
  ['a template as it is written', { include: { paths: ['/users/{id}/keys'] } }, ['listKeys']],
  ['an id', { include: { operations: ['readStats'] } }, ['readStats']],
  ['an extension that is not false', { include: { extensions: ['x-beta'] } }, ['createUser']],
  ['an extension of the path', { exclude: { extensions: ['x-admin'] } }, ['listUsers', 'createUser', 'listKeys']],
  ['any of several', { include: { tags: ['keys'], operations: ['listUsers'] } }, ['listUsers', 'listKeys']],
  ['all but some', { include: { tags: ['users'] }, exclude: { extensions: ['x-beta'] } }, ['listUsers']],
])('%s', (_title, selection, want) => {
  expect(idsOf(selectOperations(document, { locate, ...selection }))).toEqual(want)
})

test.each<[string, Filters, readonly string[]]>([
  ['what was never used stays', {}, ['User', 'NewUser', 'Key', 'KeyA', 'KeyB', 'Stats', 'Unused']],
  [
    'references are followed, mappings too',
    { include: { tags: ['users'] }, exclude: { extensions: ['x-beta'] } },
    ['User', 'Key', 'KeyA', 'KeyB', 'Unused'],
  ],
  ['components of the others go', { include: { tags: ['admin'] } }, ['Stats', 'Unused']],
])('components: %s', (_title, selection, want) => {
  expect(schemasOf(selectOperations(document, { locate, ...selection }))).toEqual(want)
})

test('a path without operations goes, other components stay', () => {
  const { paths, components } = selectOperations(document, { locate, include: { tags: ['users'] } })
  expect(Object.keys(paths ?? {})).toEqual(['/users'])
  expect(components).toMatchObject({ securitySchemes: { key: {} } })
})

test('entries that fit nothing are problems, all at once', () => {
  const selection = { include: { tags: ['user'], paths: ['/nothing/**'] }, exclude: { extensions: ['x-bета'] } }
  expect(() => selectOperations(document, { locate, ...selection })).toThrow(
    expect.objectContaining({
      errors: [
        expect.objectContaining({ message: expect.stringContaining('`include.tags`'), hint: 'Did you mean "users"?' }),
        expect.objectContaining({ message: expect.stringContaining('"/nothing/**"') }),
        expect.objectContaining({ message: expect.stringContaining('`exclude.extensions`') }),
      ],
    }),
  )
})
