import { expect, test } from 'vitest'
import { apiOf } from './model.fixture.ts'

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
