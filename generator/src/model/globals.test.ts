import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { apiOf } from './model.fixture.ts'

const global = (name: string, option?: string) => ({
  name,
  in: 'header',
  ...(option === undefined ? {} : { 'x-sdk-name': option }),
})

test.each<readonly [string, readonly JsonObject[], readonly string[], readonly string[]]>([
  ['two headers', [global('X-Title'), global('X-Name')], ['xTitle', 'xName'], []],
  ['the same header', [global('X-A'), global('X-A')], ['xA'], ['duplicate-parameter']],
  ['it in another case', [global('X-Title'), global('x-title')], ['xTitle'], ['duplicate-parameter']],
  ['the option of another', [global('X-A'), global('X-B', 'xA')], ['xA', 'xAHeader'], ['name-taken']],
  [
    'an option of every client',
    [global('Fetch'), global('A', 'serverURL')],
    ['fetchHeader', 'serverURLHeader'],
    ['name-taken', 'name-taken'],
  ],
  ['the option of a credential', [global('Api-Key')], ['apiKeyHeader'], ['name-taken']],
  ['no letter', [global('-')], ['header'], ['name-taken']],
])('%s: each option is there once, and others are said', (_name, globals, want, codes) => {
  const securitySchemes = { api_key: { type: 'apiKey', in: 'header', name: 'X-Key' } }
  const api = apiOf({ paths: {}, 'x-sdk-globals': globals, components: { securitySchemes } })
  expect(api.globals.map(({ option }) => option)).toEqual(want)
  const said = api.notes.map(({ code }) => code)
  expect(said.filter((code) => code !== 'no-operations')).toEqual(codes)
})

test.each([
  { in: 'header' },
  { name: 'X-A' },
  { name: 'X-A', in: 'query' },
  { name: 'X A', in: 'header' },
  { name: '', in: 'header' },
])('%j is no global header', (entry) => {
  expect(() => apiOf({ paths: {}, 'x-sdk-globals': [entry] })).toThrow('needs the name of a header')
})
