import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { get, sdkOf, supportTable, type SupportRow } from './support.ts'

const string: JsonObject = { type: 'string' }
const done: JsonObject = { responses: { 204: { description: 'OK' } } }
const pathsOf = (path: string, item: JsonObject): JsonObject => ({ paths: { [path]: item } })

const rows: readonly SupportRow[] = [
  [
    'GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, QUERY',
    'supported',
    async () => {
      for (const method of ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'query']) {
        const sdk = await sdkOf(pathsOf('/a', { [method]: { operationId: 'doA', ...done } }), { version: '3.2.0' })
        expect([sdk.codes, (await sdk.call('doA')).method]).toEqual([[], method.toUpperCase()])
      }
    },
  ],
  [
    '`additionalOperations`',
    'supported; the method is sent as it is written; `GET` there is read as `get`, with a warning',
    async () => {
      const item = { additionalOperations: { Copy: { operationId: 'doA', ...done } } }
      const sdk = await sdkOf(pathsOf('/a', item), { version: '3.2.0' })
      expect([sdk.codes, (await sdk.call('doA')).method]).toEqual([[], 'Copy'])
      const moved = await sdkOf(pathsOf('/a', { additionalOperations: { Get: { operationId: 'doA', ...done } } }), {
        version: '3.2.0',
      })
      expect([moved.codes, (await moved.call('doA')).method]).toEqual([['structure'], 'GET'])
    },
  ],
  [
    'TRACE, CONNECT, TRACK, a method that is no token',
    'noted: left out, `fetch` refuses them',
    async () => {
      for (const item of [{ trace: done }, { additionalOperations: { CONNECT: done, TRACK: done, 'DO IT': done } }]) {
        const sdk = await sdkOf(pathsOf('/a', { get: { operationId: 'doA', ...done }, ...item }), { version: '3.2.0' })
        const names = sdk.project.files('src/api/core/operations')
        expect([sdk.errors, sdk.warnings.length > 0, names]).toEqual([[], true, ['doA.ts']])
      }
    },
  ],
  [
    'Body of GET and HEAD',
    'noted: left out, `fetch` refuses it',
    async () => {
      for (const method of ['get', 'head']) {
        const requestBody = {
          content: { 'application/json': { schema: { type: 'object', properties: { n: string } } } },
        }
        const sdk = await sdkOf(pathsOf('/a', { [method]: { operationId: 'doA', requestBody, ...done } }))
        expect([sdk.errors, sdk.warnings.length, sdk.types.includes('n?:')]).toEqual([[], 1, false])
      }
    },
  ],
  [
    '`operationId` missing',
    'supported: method and path give one',
    async () => {
      const sdk = await sdkOf(
        pathsOf('/shops/{id}/pets', {
          get: { parameters: [{ name: 'id', in: 'path', required: true, schema: string }], ...done },
        }),
      )
      expect([sdk.errors, sdk.project.files('src/api/core/operations')]).toEqual([[], ['shopsPetsList.ts']])
    },
  ],
  [
    '`operationId` twice',
    'supported, with a warning: the first by path and method keeps it, the others get a name from method and path',
    async () => {
      const paths = {
        '/b': { get: { operationId: 'same', ...done } },
        '/a': { put: { operationId: 'same', ...done }, get: { operationId: 'same', ...done } },
      }
      const sdk = await sdkOf({ paths })
      expect([sdk.errors, sdk.warnings.length > 0]).toEqual([[], true])
      expect(sdk.project.files('src/api/core/operations')).toEqual(['aUpdate.ts', 'bGet.ts', 'same.ts'])
      expect((await sdk.call('same')).url).toBe('https://api.example/a')
      expect((await sdk.call('same')).method).toBe('GET')
    },
  ],
  [
    'Tags, `parent` and `kind` of tags (3.2)',
    'supported: groups; a tag of another kind than `nav` gives one only if the operation has no other tag',
    async () => {
      const tags = [
        { name: 'a', kind: 'nav' },
        { name: 'badge', kind: 'badge' },
        { name: 'b', parent: 'a' },
      ]
      const groupOf = async (own: readonly string[]) =>
        (await sdkOf(get({ tags: [...own] }, { tags }), { version: '3.2.0' })).project.files('src/api/core/groups')
      expect(await groupOf(['badge', 'a'])).toEqual(['A.ts'])
      expect(await groupOf(['badge'])).toEqual(['Badge.ts'])
      expect(await groupOf(['b'])).toEqual(['A.ts', 'AB.ts'])
    },
  ],
  [
    'Servers, of operations and path items too',
    'supported: the first; `serverURL` replaces it; relative to the public address of the document, or noted; credentials: noted',
    async () => {
      const server = (url: string) => ({ servers: [{ url }, { url: 'https://second.example' }] })
      const urlOf = async (document: JsonObject, options: object = { serverURL: undefined }) =>
        (await (await sdkOf(document)).call('doA', [], undefined, options)).url
      expect(await urlOf(get({}, server('https://one.example')))).toBe('https://one.example/a')
      expect(await urlOf(get(server('https://own.example')))).toBe('https://own.example/a')
      expect(
        await urlOf(pathsOf('/a', { get: { operationId: 'doA', ...done }, ...server('https://item.example') })),
      ).toBe('https://item.example/a')
      expect(await urlOf(get(server('https://own.example')), { serverURL: 'https://mine.example' })).toBe(
        'https://mine.example/a',
      )
      for (const url of ['/v1', 'https://me:secret@own.example']) {
        const sdk = await sdkOf(get({}, server(url)))
        expect([url, sdk.errors, sdk.warnings.length > 0, sdk.source.includes('secret')]).toEqual([
          url,
          [],
          true,
          false,
        ])
      }
    },
  ],
  [
    'A `#…` in a path',
    'supported: tells operations apart, is never sent',
    async () => {
      const sdk = await sdkOf({
        paths: { '/a': { post: { operationId: 'one', ...done } }, '/a#two': { post: { operationId: 'two', ...done } } },
      })
      expect([sdk.errors, (await sdk.call('two')).url]).toEqual([[], 'https://api.example/a'])
    },
  ],
  [
    'Spaces around a path',
    'read without them, with a warning (`structure`)',
    async () => {
      const sdk = await sdkOf(pathsOf(' /a ', { get: { operationId: 'doA', ...done } }))
      expect([sdk.codes, (await sdk.call('doA')).url]).toEqual([['structure'], 'https://api.example/a'])
    },
  ],
  [
    'A path without its slash',
    'refused',
    async () => {
      expect((await sdkOf(pathsOf('a', { get: done }))).errors).toHaveLength(1)
    },
  ],
  [
    'Responses under other keys than statuses, ranges and `default`',
    '`400,404` is both, `200 OK` is 200; others are left out; each with a warning',
    async () => {
      const body = (name: string) => ({
        description: 'D',
        content: { 'application/json': { schema: { type: 'object', properties: { [name]: string } } } },
      })
      const sdk = await sdkOf(
        get({ responses: { '200 OK': body('good'), '400,404': body('bad'), whatever: body('other') } }),
      )
      expect([sdk.errors, sdk.warnings.length]).toEqual([[], 3])
      expect(sdk.types).toMatch(/DoAResponse = \{ good\?: string \}/)
      expect(sdk.types).toMatch(/400: \{ bad\?: string \} 404: \{ bad/)
      expect(sdk.types).not.toContain('other?')
    },
  ],
  [
    'Server variables',
    'supported: defaults, and a function that takes others; without a default, or not in the address: noted; a default outside of `enum` is one more value, noted',
    async () => {
      const variables = { v: { default: 'v1' }, w: { default: 'x', enum: ['x', 'y'] } }
      const sdk = await sdkOf(get({}, { servers: [{ url: 'https://one.example/{v}/{w}', variables }] }))
      expect([sdk.codes, (await sdk.call('doA', [], undefined, { serverURL: undefined })).url]).toEqual([
        [],
        'https://one.example/v1/x/a',
      ])
      expect(sdk.source).toMatch(/function acmeServerURL/)
      const noted = { v: {}, unused: { default: 'x' }, w: { default: 'z', enum: ['x'] } }
      const bare = await sdkOf(get({}, { servers: [{ url: 'https://one.example/{v}/{w}', variables: noted }] }))
      const aboutVariables = bare.warnings.filter(({ code }) => code.startsWith('server-variable'))
      expect([bare.errors, aboutVariables.length]).toEqual([[], 3])
      expect(bare.source).toContain("w?: 'z' | 'x' | undefined")
    },
  ],
  [
    'Webhooks, callbacks',
    'types of their payloads',
    async () => {
      const requestBody = { content: { 'application/json': { schema: { type: 'object', properties: { n: string } } } } }
      const sdk = await sdkOf({
        ...get({ callbacks: { done: { '{$request.query.url}': { post: { requestBody, ...done } } } } }),
        webhooks: { sold: { post: { requestBody, ...done } } },
      })
      expect(sdk.codes).toEqual([])
      expect(sdk.types).toMatch(/SoldWebhook = \{ n\?: string \}/)
      expect(sdk.types).toMatch(/DoADoneCallback = \{ n\?: string \}/)
    },
  ],
  [
    '`externalDocs`, `deprecated`, `summary`, `description`',
    'supported: documentation; relative links are resolved against the `externalDocs` of the document, else only their text stays',
    async () => {
      const operation = {
        summary: 'A summary',
        description: 'See [more](/more).',
        deprecated: true,
        externalDocs: { url: 'https://docs.example/a/' },
      }
      const textOf = async (rest: JsonObject) =>
        (await sdkOf(get(operation, rest))).project.read('src/api/core/operations/doA.ts')
      expect(await textOf({})).toMatch(
        /A summary\.[^]*See more\.[^]*@see[^]*docs\.example\/a\/[^]*@deprecated|@deprecated[^]*@see/,
      )
      expect(await textOf({ externalDocs: { url: 'https://all.example/' } })).toContain(
        'See [more](https://all.example/more).',
      )
    },
  ],
]

supportTable('Operations', rows)
