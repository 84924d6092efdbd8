import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { buildApi } from './build-api.ts'
import { documentOf } from './model.fixture.ts'

const responses = { 204: { description: 'OK' } }

function apiOf(rest: JsonObject) {
  return buildApi(documentOf({ paths: { '/a': { get: { operationId: 'a', responses } } }, ...rest }), {
    name: 'Acme',
    scope: '@acme',
  })
}

test.each<[JsonValue, string, readonly string[]]>([
  [{ url: 'https://a.test' }, 'https://a.test', []],
  [{ url: 'https://{v}.a.test', variables: { v: { default: 'eu' } } }, 'https://eu.a.test', []],
  [
    { url: 'https://{v}.a.test', variables: { v: { enum: ['us', 'eu'] } } },
    'https://us.a.test',
    ['server-variable-default'],
  ],
  [{ url: 'https://a.test/{v}' }, 'https://a.test/{v}', ['server-variable']],
  [{ url: 'https://a.test', variables: { v: { default: 'eu' } } }, 'https://a.test', ['server-variable']],
  [
    { url: 'https://{v}.a.test', variables: { v: { default: 'eu', enum: ['us'] } } },
    'https://eu.a.test',
    ['server-variable-default'],
  ],
  [
    { url: 'https://{v}.a.test', variables: { v: { default: 'eu', enum: [] } } },
    'https://eu.a.test',
    ['server-variable-default'],
  ],
  [{ url: 'https://me:secret@a.test/v1' }, 'https://a.test/v1', ['server-credentials']],
  [{ url: '/v1' }, '/v1', ['relative-server']],
  [{ url: '//a.test' }, '//a.test', ['relative-server']],
  [{ url: 'api/v1' }, '/api/v1', ['relative-server']],
  [{ url: './v1' }, '/v1', ['relative-server']],
  [{ url: '../../v1' }, '/v1', ['relative-server']],
  [{ url: '.' }, '/', ['relative-server']],
  [{ url: ' https://a.test ' }, 'https://a.test', []],
  [{ url: 'a.test:8080/v1' }, 'https://a.test:8080/v1', ['server-address']],
  ...['https:://a.test/v1', 'https:/a.test/v1', 'https//a.test/v1', 'https:a.test/v1', 'HTTPS:\\\\a.test/v1'].map(
    (url): [JsonValue, string, readonly string[]] => [{ url }, 'https://a.test/v1', ['server-address']],
  ),
  [{ url: 'http:8080/v1' }, 'https://http:8080/v1', ['server-address']],
  [{ url: 'https/v1' }, '/https/v1', ['relative-server']],
  [{ url: 'localhost:8080' }, 'http://localhost:8080', ['server-address']],
  [{ url: 'https://a.test/v1?v={v}', variables: { v: { default: '2' } } }, 'https://a.test/v1?v=2', []],
  [{ url: '{base}/v1', variables: { base: { default: 'https://a.test' } } }, 'https://a.test/v1', []],
])('%j is %s', (server, url, codes) => {
  const api = apiOf({ servers: [server] })
  expect(api.servers[0]?.url).toBe(url)
  expect(api.notes.map(({ code }) => code)).toEqual(codes)
})

test.each<[JsonObject, readonly string[], string]>([
  [{ default: 'eu', enum: ['us'] }, ['eu', 'us'], 'has the default "eu", which its `enum` lacks; it is one more value'],
  [{ default: 'eu', enum: [] }, [], 'has an empty `enum`; any value is taken'],
  [{ enum: ['us'] }, ['us'], 'has no default; "us" is used'],
])('the values of the variable %j are %j', (v, values, problem) => {
  const { servers, notes } = apiOf({ servers: [{ url: 'https://{v}.a.test', variables: { v } }] })
  expect(servers[0]?.variables[0]?.values).toEqual(values)
  expect(notes.map(({ message }) => message)).toEqual([`The server variable "v" ${problem}`])
})

test('all variables of an address that are not described are named', () => {
  const { notes } = apiOf({ servers: [{ url: 'https://{a}.test/{b}/{a}' }] })
  expect(notes.map(({ message }) => message)).toEqual([
    'The address of the server has {a} and {b}, which no variable describes',
  ])
})

test('an address that begins with an unknown variable is left out', () => {
  expect(apiOf({ servers: [{ url: '{base}/v1' }] }).servers).toEqual([])
})

test.each(['ws://a.test', 'https://a b.test', 'https://', 'https://a.test/#/v1', 'file:///tmp'])(
  'no request can be sent to %s',
  (url) => {
    const { servers, notes } = apiOf({ servers: [{ url }, { url: 'https://b.test' }] })
    expect(servers.map((server) => server.url)).toEqual(['https://b.test'])
    expect(notes.map(({ code }) => code)).toEqual(['server-address'])
  },
)

test('a path begins with a slash', () => {
  expect(() => apiOf({ paths: { 'a/b': { get: { operationId: 'a', responses } } } })).toThrow(
    /does not begin with a slash/,
  )
})

test('an undefined security scheme is noted once, with its place', () => {
  const { notes, security } = apiOf({
    security: [{ gone: [] }, { key: [] }],
    components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'k' } } },
  })
  expect(security).toEqual([[], ['key']])
  expect(notes.map(({ code, message }) => [code, message])).toEqual([
    ['unknown-security-scheme', 'The security requirement "gone" names no scheme; it is left out'],
  ])
})
