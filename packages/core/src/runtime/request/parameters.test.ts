import { describe, expect, it, test } from 'vitest'
import { definition, type TestOptions } from '../../../test/api.js'
import { base, requestOf } from '../../../test/request-of.js'
import type { Operation, Serializer } from '../context/operation.js'
import type { RequestOptions } from '../context/request-options.js'
import { parameters, pathParameters } from './parameters.js'
import { inCookie, inHeader, inPath, inQuery } from './places.js'
import {
  deepObject,
  form,
  headerExplode,
  jsonHeader,
  jsonPath,
  jsonQuery,
  label,
  labelExplode,
  matrix,
  matrixExplode,
  pipeDelimited,
  simpleExplode,
  spaceDelimited,
} from './serializers.js'

const pathOf = async (path: string, input: object, serialize?: Serializer) => {
  const spec = { in: inPath, ...(serialize && { serialize }) }
  const specs = Object.fromEntries(Object.keys(input).map((name) => [name, spec]))
  const operation: Operation = { id: 'x', method: 'GET', path, request: parameters(specs) }
  return (await requestOf(operation, input)).url.slice(base.length)
}
const queryOf = async (input: object, serialize?: Serializer) => {
  const request = parameters(serialize && { p: { serialize } })
  const operation: Operation = { id: 'x', method: 'GET', path: '/q', request }
  return (await requestOf(operation, input)).url.slice(base.length + 2)
}

describe('path parameters', () => {
  const list = ['red', 'a,b']
  const object = { R: 100, G: '/' }
  test.each<[string, Serializer | undefined, unknown, string]>([
    ['simple', undefined, 'blue', '/blue'],
    ['simple', undefined, list, '/red,a%2Cb'],
    ['simple', undefined, object, '/R,100,G,%2F'],
    ['simple explode', simpleExplode, list, '/red,a%2Cb'],
    ['simple explode', simpleExplode, object, '/R=100,G=%2F'],
    ['label', label, 'blue', '/.blue'],
    ['label', label, list, '/.red,a%2Cb'],
    ['label', label, object, '/.R,100,G,%2F'],
    ['label explode', labelExplode, list, '/.red.a%2Cb'],
    ['label explode', labelExplode, object, '/.R=100.G=%2F'],
    ['matrix', matrix, 'blue', '/;p=blue'],
    ['matrix', matrix, list, '/;p=red,a%2Cb'],
    ['matrix', matrix, object, '/;p=R,100,G,%2F'],
    ['matrix explode', matrixExplode, list, '/;p=red;p=a%2Cb'],
    ['matrix explode', matrixExplode, object, '/;R=100;G=%2F'],
    ['json', jsonPath, object, '/%7B%22R%22%3A100%2C%22G%22%3A%22%2F%22%7D'],
    ['reserved characters', undefined, '/?#% ü;:@', '/%2F%3F%23%25%20%C3%BC%3B%3A%40'],
    ['replacement patterns', undefined, "$&$1$'", "/%24%26%241%24'"],
    ['another host', undefined, '//evil.test', '/%2F%2Fevil.test'],
    ['an absolute URL', undefined, 'https://evil.test/', '/https%3A%2F%2Fevil.test%2F'],
    ['zero', undefined, 0, '/0'],
    ['false', undefined, false, '/false'],
    ['a date', undefined, new Date(0), '/1970-01-01T00%3A00%3A00.000Z'],
  ])('%s', async (_, serialize, p, want) => expect(await pathOf('/{p}', { p }, serialize)).toBe(want))

  it('encodes each on its own', async () => {
    expect(await pathOf('/models/{author}/{slug}/endpoints', { author: 'a/b', slug: 'c:free' })).toBe(
      '/models/a%2Fb/c%3Afree/endpoints',
    )
  })

  test.each(['', '.', '..', '%2e%2e', '.%2E', undefined, null, [], '\ud800', Number.NaN])(
    '%j is refused before anything is sent',
    async (p) => {
      await expect(pathOf('/a/{p}', { p })).rejects.toMatchObject({
        name: 'InvalidRequestError',
        message: expect.stringContaining('x: '),
      })
    },
  )

  it('takes a member of another name', async () => {
    const operation: Operation = {
      id: 'x',
      method: 'GET',
      path: '/{id}',
      request: pathParameters({ pathId: { name: 'id' }, id: { in: inQuery } }),
    }
    expect((await requestOf(operation, { pathId: 1, id: 2 })).url).toBe(`${base}/1?id=2`)
  })
})

describe('query parameters', () => {
  test.each<[string, Serializer | undefined, unknown, string]>([
    ['form', undefined, ['a', 'b,c'], '?p=a&p=b%2Cc'],
    ['form object', undefined, { a: 1, b: ['x', 'y'] }, '?a=1&b=%5B%22x%22%2C%22y%22%5D'],
    ['csv', form, ['a', 'b,c'], '?p=a,b%2Cc'],
    ['csv object', form, { a: 1 }, '?p=a,1'],
    ['space', spaceDelimited, ['a', 'b'], '?p=a%20b'],
    ['pipe', pipeDelimited, ['a', 'b'], '?p=a%7Cb'],
    [
      'deep object',
      deepObject,
      { a: 1, b: { c: [1, 2] } },
      '?p%5Ba%5D=1&p%5Bb%5D%5Bc%5D%5B%5D=1&p%5Bb%5D%5Bc%5D%5B%5D=2',
    ],
    ['json', jsonQuery, { a: [1] }, '?p=%7B%22a%22%3A%5B1%5D%7D'],
    ['an empty list', undefined, [], ''],
    ['an empty list as csv', form, [], ''],
    ['an empty object', deepObject, {}, ''],
    ['false', undefined, false, '?p=false'],
    ['zero', undefined, 0, '?p=0'],
    ['an empty text', undefined, '', '?p='],
    ['undefined', undefined, undefined, ''],
    ['null is left out', undefined, null, ''],
    ['null items are left out', undefined, ['a', null], '?p=a'],
    ['reserved characters', undefined, '+&=#😀', '?p=%2B%26%3D%23%F0%9F%98%80'],
    ['a date', undefined, new Date(0), '?p=1970-01-01T00%3A00%3A00.000Z'],
    ['a bigint', undefined, 10n ** 20n, '?p=100000000000000000000'],
  ])('%s', async (_, serialize, p, want) => expect(await queryOf({ p }, serialize)).toBe(want))

  test.each(['\ud800', Infinity, new Date(Number.NaN)])('%s is refused', async (p) => {
    await expect(queryOf({ p })).rejects.toMatchObject({ name: 'InvalidRequestError' })
  })

  it('sends members it does not know', async () => expect(await queryOf({ brand_new: 1 })).toBe('?brand_new=1'))
})

describe('headers and cookies', () => {
  const operation: Operation = {
    id: 'x',
    method: 'GET',
    path: '/h',
    request: parameters({
      list: { in: inHeader, name: 'X-List' },
      object: { in: inHeader, name: 'X-Object', serialize: headerExplode },
      json: { in: inHeader, name: 'X-Json', serialize: jsonHeader },
      one: { in: inCookie },
      two: { in: inCookie },
    }),
  }

  it('are put where they belong', async () => {
    const { headers, url } = await requestOf(operation, {
      list: ['a b', 1],
      object: { a: 1, b: 2 },
      json: { a: 1 },
      one: 'a;b',
      two: 2,
    })
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-list': 'a b,1',
      'x-object': 'a=1,b=2',
      'x-json': '{"a":1}',
      cookie: 'one=a%3Bb; two=2',
    })
    expect(url).toBe(`${base}/h`)
  })

  it('call over client over global, null removes', async () => {
    const settings = {
      appTitle: 'global',
      headers: { 'x-app-title': 'client', 'x-a': '1', 'x-b': '1', accept: 'text/x' },
    }
    const { headers } = await requestOf(
      operation,
      {},
      { headers: { 'X-A': 2, 'X-B': null, 'x-c': undefined } },
      settings,
    )
    expect(Object.fromEntries(headers)).toMatchObject({ 'x-app-title': 'client', 'x-a': '2', accept: 'text/x' })
    expect([headers.has('x-b'), headers.has('x-c')]).toEqual([false, false])
  })

  test.each(['a\r\nb: c', 'a\n', '\0', '€'])('%j is refused without showing it', async (value) => {
    for (const [settings, options] of [
      [{ apiKey: `secret${value}` }, {}],
      [{}, { headers: { 'x-a': `secret${value}` } }],
    ] satisfies [TestOptions, RequestOptions][]) {
      const attempt = requestOf(operation, {}, options, settings)
      await expect(attempt).rejects.toMatchObject({
        name: 'InvalidRequestError',
        message: expect.not.stringContaining('secret'),
      })
    }
    await expect(requestOf(operation, {}, {}, {}, { ...definition, userAgent: value })).rejects.toMatchObject({
      name: 'InvalidRequestError',
    })
  })

  it('says who calls', async () => expect((await requestOf(operation)).headers.get('user-agent')).toBe('TestApi/1.2.3'))
})
