import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root as repository } from '../../folders.ts'
import type { JsonObject } from '../../lib/json.ts'
import { coreSubpaths } from './operation-names.ts'
import { apiOf } from '../model.fixture.ts'

const responses = { 200: { description: 'OK' } }

const jsonOrEvents = {
  'x-sdk-stream': { accept: true },
  responses: {
    200: { description: 'OK', content: { 'application/json': { schema: {} }, 'text/event-stream': { schema: {} } } },
  },
}

const paged = {
  parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
  'x-sdk-pagination': { kind: 'page', page: 'page', items: 'data' },
  responses: {
    200: {
      description: 'OK',
      content: {
        'application/json': {
          schema: { type: 'object', properties: { data: { type: 'array', items: { type: 'string' } } } },
        },
      },
    },
  },
}

function namesOf(operations: readonly JsonObject[]): readonly string[] {
  const paths = Object.fromEntries(
    operations.map((operation, index) => [`/${index}`, { get: { responses, ...operation } }]),
  )
  return apiOf({ paths })
    .operations.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ name }) => name)
}

describe('function names', () => {
  test.each<[string, readonly JsonObject[], readonly string[]]>([
    ['metadata decides', [{ operationId: 'x', 'x-sdk-group': 'apiKeys', 'x-sdk-method': 'list' }], ['apiKeysList']],
    [
      'groups nest',
      [{ operationId: 'x', 'x-sdk-group': 'beta.responses', 'x-sdk-method': 'send' }],
      ['betaResponsesSend'],
    ],
    [
      'inner capitals stay',
      [{ operationId: 'x', 'x-sdk-group': 'oAuth', 'x-sdk-method': 'createAPIKey' }],
      ['oAuthCreateAPIKey'],
    ],
    [
      'a reserved word is fine as a method',
      [{ operationId: 'x', 'x-sdk-group': 'keys', 'x-sdk-method': 'delete' }],
      ['keysDelete'],
    ],
    [
      'what every SDK exports is not exported twice',
      [{ operationId: 'acme' }, { operationId: 'acmeDefault' }, { operationId: 'http' }, { operationId: 'https' }],
      ['acmeOperation', 'acmeDefaultOperation', 'httpOperation', 'https'],
    ],
    [
      'nor what their types and hooks would be called like',
      [{ operationId: 'request' }, { operationId: 'use' }, { operationId: 'call' }],
      ['requestOperation', 'use', 'call'],
    ],
    ['the first tag is the group', [{ operationId: 'listPets', tags: ['Pets', 'Other'] }], ['petsList']],
    [
      'a stream beside JSON is called like the JSON, whatever else wants that name',
      [{ operationId: 'watchJob', ...jsonOrEvents }, { operationId: 'watchJobStream' }],
      ['watchJob', 'watchJobStream2', 'watchJobStream'],
    ],
    ['singular counts as the same word', [{ operationId: 'showPetById', tags: ['pets'] }], ['petsShow']],
    ['an id that only names the group gives way to the verb', [{ operationId: 'pets', tags: ['pets'] }], ['petsGet']],
    [
      'of two that want one name the second adds a word of its path',
      [
        { operationId: 'listPets', tags: ['Pets'] },
        { operationId: 'petList', tags: ['Pets'] },
      ],
      ['petsList', 'petsList1'],
    ],
    [
      'an id that the document does not give says nothing',
      [{ operationId: 'getThings', 'x-sdk-derived-id': true, tags: ['Others'] }],
      ['othersGet'],
    ],
    ['without tags there is no group', [{ operationId: 'get-status' }], ['getStatus']],
    ['a bare reserved word gets another name', [{ operationId: 'delete' }], ['delete_']],
    [
      'names that differ only in case are distinguished',
      [
        { operationId: 'getURL', tags: ['x'] },
        { operationId: 'getUrl', tags: ['x'] },
      ],
      ['xGetUrl', 'xGetUrl1'],
    ],
  ])('%s', (_title, operations, want) => {
    expect(namesOf(operations)).toEqual(want)
  })

  test('do not depend on the order of keys', () => {
    const a = { get: { operationId: 'getUrl', responses } }
    const b = { get: { operationId: 'getURL', responses } }
    const names = (paths: JsonObject) => apiOf({ paths }).operations.map(({ name, path }) => [name, path])
    expect(names({ '/a': a, '/b': b })).toEqual(names({ '/b': b, '/a': a }))
  })
})

test('the pages of an operation are not called like another one, whichever comes first', () => {
  const paths = {
    '/a': { get: { operationId: 'list', ...paged } },
    '/b': { get: { operationId: 'listPages', responses } },
  }
  const [list, other] = apiOf({ paths }).operations
  expect(list?.pages).toEqual({ name: 'listPages2', method: 'listPages2' })
  expect(other?.name).toBe('listPages')
})

test('what the manifest of core exports by a subpath of its own is no function', () => {
  const manifest = readFileSync(join(repository, 'templates/packages/core/package.json.hbs'), 'utf8')
  const subpaths = [...manifest.matchAll(/"\.\/([\w-]+)": \{/g)].map(([, name]) => name)
  expect(new Set(subpaths)).toEqual(coreSubpaths)
  expect(namesOf([{ operationId: 'client' }, { operationId: 'extras' }])).toEqual([
    'clientOperation',
    'extrasOperation',
  ])
})

test('aliases are named like operations and marked in their group', () => {
  const operation = {
    operationId: 'x',
    'x-sdk-group': 'responses',
    'x-sdk-method': 'send',
    'x-sdk-aliases': ['beta.responses.send'],
    responses,
  }
  const { operations, root } = apiOf({ paths: { '/x': { post: operation } } })
  expect(operations[0]?.aliases).toMatchObject([
    {
      name: 'betaResponsesSend',
      group: ['beta', 'responses'],
      method: 'send',
      types: { response: 'BetaResponsesSendResponse', request: undefined, error: 'BetaResponsesSendError' },
    },
  ])
  const beta = root.groups.find(({ name }) => name === 'beta')?.groups[0]
  expect(beta).toMatchObject({
    className: 'BetaResponses',
    methods: [{ name: 'send', operation: 'responsesSend', deprecatedAlias: true }],
  })
})

describe('a request media type with an `x-sdk-method`', () => {
  const schema = { type: 'object' }
  const upload = { 'x-sdk-method': 'sendFile', schema }
  const functionsOf = (content: JsonObject) =>
    apiOf({
      paths: {
        '/x': {
          post: {
            operationId: 'send',
            'x-sdk-group': 'box',
            requestBody: { content },
            'x-sdk-aliases': ['old'],
            responses,
          },
        },
      },
    }).operations.map(({ name, aliases, request }) => [
      name,
      request.kind === 'body' ? request.body.mediaType : undefined,
      aliases.map((alias) => alias.name),
    ])

  test.each<[name: string, content: JsonObject, want: readonly unknown[]]>([
    [
      'gives a function of its own',
      { 'multipart/form-data': upload, 'application/json': { schema } },
      [
        ['boxSend', 'application/json', ['old']],
        ['boxSendFile', 'multipart/form-data', []],
      ],
    ],
    [
      'alone, it names the only function',
      { 'multipart/form-data': upload },
      [['boxSendFile', 'multipart/form-data', []]],
    ],
    [
      'leaves the choice among the others as it is',
      { 'multipart/form-data': upload, 'text/plain': { schema }, 'application/json': { schema } },
      [
        ['boxSend', 'application/json', ['old']],
        ['boxSendFile', 'multipart/form-data', []],
      ],
    ],
  ])('%s', (_name, content, want) => {
    expect(functionsOf(content)).toEqual(want)
  })
})
