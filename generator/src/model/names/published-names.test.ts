import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import type { Api } from '../api.ts'
import { buildApi } from '../build-api.ts'
import { documentOf } from '../model.fixture.ts'
import { publishedNames, type PublishedNames } from './published-names.ts'

const responses = { 200: { description: 'OK' } }
const list = { type: 'object', properties: { data: { type: 'array', items: {} } } }
const paged = {
  parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
  'x-sdk-pagination': { kind: 'page', page: 'page', items: 'data' },
  responses: { 200: { description: 'OK', content: { 'application/json': { schema: list } } } },
}

function modelOf(paths: JsonObject, published?: PublishedNames, schemas: JsonObject = {}): Api {
  return buildApi(documentOf({ paths, components: { schemas } }), { name: 'Acme', scope: '@acme', published })
}

/** Names by path, of a document as it grew out of a released one. */
function grown(released: JsonObject, now: JsonObject): Readonly<Record<string, string>> {
  const { operations } = modelOf(now, publishedNames(modelOf(released), '1.0.0'))
  return Object.fromEntries(
    operations.flatMap(({ path, name, pages }) => [
      [path, name],
      ...(pages === undefined ? [] : [[`${path} pages`, pages.name]]),
    ]),
  )
}

describe('a published operation keeps its name', () => {
  test('although its id and tags are others now', () => {
    const released = { '/keys': { get: { operationId: 'listKeys', tags: ['Keys'], responses } } }
    const now = { '/keys': { get: { operationId: 'fetchAll', tags: ['Access'], responses } } }
    expect(grown(released, now)).toEqual({ '/keys': 'keysList' })
  })

  test('although one nearer to the root wants it', () => {
    const far = { '/a/b/c': { get: { operationId: 'getThing', responses } } }
    const near = { '/a': { get: { operationId: 'getThing', responses } } }
    expect(modelOf({ ...far, ...near }).operations.find(({ path }) => path === '/a')?.name).toBe('getThing')
    expect(grown(far, { ...far, ...near })).toEqual({ '/a/b/c': 'getThing', '/a': 'getThingA' })
  })

  test('although a new one is given it, which is noted', () => {
    const released = { '/a': { get: { operationId: 'getThing', responses } } }
    const now = { ...released, '/b': { get: { operationId: 'x', 'x-sdk-method': 'getThing', responses } } }
    expect(grown(released, now)).toEqual({ '/a': 'getThing', '/b': 'getThing2' })
    const { notes } = modelOf(now, publishedNames(modelOf(released), '1.0.0'))
    expect(notes.map(({ code }) => code)).toEqual(['name-taken'])
  })

  test('and so do its pages and aliases', () => {
    const released = { '/a': { get: { operationId: 'list', 'x-sdk-aliases': ['all'], ...paged } } }
    const now = {
      ...released,
      '/b': { get: { operationId: 'listPages', responses } },
      '/c': { get: { operationId: 'all', responses } },
    }
    const names = grown(released, now)
    expect(names).toMatchObject({ '/a': 'list', '/a pages': 'listPages', '/b': 'listPagesB', '/c': 'allC' })
  })

  test('and a number that it once got', () => {
    const first = { '/a': { get: { operationId: 'getUrl', responses } } }
    const second = { '/b': { get: { operationId: 'x', 'x-sdk-method': 'getUrl', responses } } }
    const third = { '/c': { get: { operationId: 'y', 'x-sdk-method': 'getUrl', responses } } }
    const names = grown({ ...second, ...third }, { ...first, ...second, ...third })
    expect(names).toMatchObject({ '/b': 'getUrl', '/c': 'getUrl2' })
  })

  test('unless the document gives it another', () => {
    const released = { '/keys': { get: { operationId: 'listKeys', responses } } }
    const now = { '/keys': { get: { operationId: 'listKeys', 'x-sdk-method': 'all', responses } } }
    expect(grown(released, now)).toEqual({ '/keys': 'all' })
  })

  test('and each of those at one address', () => {
    const at = (key: string, method: string) => ({
      [key]: { post: { operationId: method, 'x-sdk-method': method, responses } },
    })
    const released = { ...at('/x#a', 'one'), ...at('/x#b', 'two') }
    const operations = publishedNames(modelOf(released), '1.0.0').operations
    expect(Object.fromEntries(operations)).toEqual({ 'POST /x one': 'one', 'POST /x two': 'two' })
  })
})

test('published types keep their names, others give way', () => {
  const published: PublishedNames = { version: '1.0.0', operations: new Map(), schemas: new Map([['user', 'User']]) }
  const { schemas } = modelOf({}, published, { user: {}, User: {}, constructor: {} })
  expect(Object.fromEntries(schemas.map(({ key, name }) => [key, name]))).toEqual({
    user: 'User',
    User: 'UserModel',
    constructor: 'Constructor',
  })
})
