import { expect, test } from 'vitest'
import { download } from './download.ts'
import { usualLimits } from './download-limits.ts'
import { headersFor } from './request-headers.ts'
import { serve } from './server.fixture.ts'

const environment = { TOKEN: 'secret' }
const headers = { 'https://api.test/docs/': { Authorization: 'Bearer ${TOKEN}', 'X-Of': 'sdkgen' } }

test.each([
  ['below the address', 'https://api.test/docs/openapi.yaml', { authorization: 'Bearer secret', 'x-of': 'sdkgen' }],
  ['another path', 'https://api.test/openapi.yaml', {}],
  ['another host', 'https://api.test.evil/docs/openapi.yaml', {}],
  ['a host in the path', 'https://evil.test/https://api.test/docs/', {}],
])('headers go where they are meant to go: %s', (_title, address, want) => {
  expect(headersFor(address, headers, environment)).toEqual(want)
})

test('a variable that is not set is an error, not an empty header', () => {
  expect(() => headersFor('https://api.test/docs/a', headers, {})).toThrow(
    expect.objectContaining({ code: 'header-variable', message: expect.stringContaining('has no TOKEN') }),
  )
})

test('a document that needs a header, and a redirect to where none is sent', async () => {
  const seen: (string | undefined)[] = []
  const other = await serve({
    '/openapi.yaml': (request, response) => {
      seen.push(request.headers.authorization)
      response.end('openapi: 3.1.0')
    },
  })
  const server = await serve({
    '/docs/openapi.yaml': (request, response) => {
      seen.push(request.headers.authorization)
      response.writeHead(302, { location: `${other.origin}/openapi.yaml` }).end()
    },
  })
  process.env['SDKGEN_TEST_TOKEN'] = 'secret'
  const sent = { [`${server.origin}/docs/`]: { Authorization: 'Bearer ${SDKGEN_TEST_TOKEN}' } }
  const got = await download(`${server.origin}/docs/openapi.yaml`, { ...usualLimits, headers: sent })
  delete process.env['SDKGEN_TEST_TOKEN']
  expect(got).toMatchObject({ kind: 'document' })
  expect(seen).toEqual(['Bearer secret', undefined])
})
