import { expect, test } from 'vitest'
import { apiOf } from './model.fixture.ts'

const schemes = {
  user: { type: 'http', scheme: 'basic' },
  token: { type: 'http', scheme: 'bearer' },
  raw: { type: 'apiKey', in: 'header', name: 'authorization' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  other: { type: 'apiKey', in: 'header', name: 'x-key' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
  upper: { type: 'apiKey', in: 'query', name: 'KEY' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'key' },
}

test.each<[string, readonly string[], boolean]>([
  ['basic and bearer', ['user', 'token'], true],
  ['bearer and a key in its header', ['token', 'raw'], true],
  ['keys in one header', ['key', 'other'], true],
  ['a key beside bearer', ['token', 'key'], false],
  ['keys of one name in other places', ['query', 'cookie'], false],
  ['keys of the query whose case differs', ['query', 'upper'], false],
])('%s that are required together', (_, names, isNoted) => {
  const together = Object.fromEntries(names.map((name) => [name, []]))
  const documents = [[together], names.map((name) => ({ [name]: [] }))].map((security) =>
    apiOf({ paths: {}, security, components: { securitySchemes: schemes } }),
  )
  expect(documents.map(({ notes }) => notes.some(({ code }) => code === 'same-credential-place'))).toEqual([
    isNoted,
    false,
  ])
})

/** A client could not send them: the platform throws for the header. */
test.each([
  ['header', 'X-Key', true],
  ['header', 'X Key', false],
  ['header', 'Ключ', false],
  ['header', '', false],
  ['query', 'a b', true],
  ['query', '', false],
  ['cookie', 'a;b', true],
  ['cookie', '', false],
])('a key in %s with the name "%s"', (place, name, isSent) => {
  const securitySchemes = { key: { type: 'apiKey', in: place, name } }
  const api = apiOf({ paths: {}, security: [{ key: [] }], components: { securitySchemes } })
  expect(api.securitySchemes.map((scheme) => scheme.name)).toEqual(isSent ? ['key'] : [])
  expect(api.notes.some(({ code }) => code === 'parameter-name')).toBe(!isSent)
})
