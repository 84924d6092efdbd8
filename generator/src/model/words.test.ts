import { expect, test } from 'vitest'
import { camelCase, constantCase, kebabCase, pascalCase, words } from './words.ts'

test.each([
  ['listZDREndpoints', ['list', 'ZDR', 'Endpoints']],
  ['API Keys', ['API', 'Keys']],
  ['x-rate_limit.reset', ['x', 'rate', 'limit', 'reset']],
  ['v2Models', ['v2', 'Models']],
  ['Café Größe', ['Cafe', 'Große']],
  ['', []],
  ['--', []],
])('words(%j)', (name, want) => {
  expect(words(name)).toEqual(want)
})

test.each([
  ['API Keys', 'apiKeys'],
  ['list-zdr-endpoints', 'listZdrEndpoints'],
  ['OAuth', 'oAuth'],
  ['HTTP', 'http'],
  ['already', 'already'],
])('camelCase(%j)', (name, want) => {
  expect(camelCase(name)).toBe(want)
})

test('other cases', () => {
  expect(pascalCase('simple-user')).toBe('SimpleUser')
  expect(pascalCase('apiKeysList')).toBe('ApiKeysList')
  expect(constantCase('httpReferer')).toBe('HTTP_REFERER')
  expect(constantCase('oAuth2')).toBe('OAUTH2')
  expect(kebabCase('Train Travel API')).toBe('train-travel-api')
})
