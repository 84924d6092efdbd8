import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { download, refuseInternal } from './download.ts'
import { type Handler, serve, text } from './server.fixture.ts'

const limits = { maxBytes: 1000, timeoutMs: 20_000, allowHttp: false }
const document = 'openapi: 3.1.1\n'

test.each<{ name: string; handler: Handler; isWhole: boolean }>([
  { name: 'with its length', handler: text(() => document), isWhole: true },
  {
    name: 'in chunks',
    handler: (_, response) => {
      response.write(document.slice(0, 5))
      response.end(document.slice(5))
    },
    isWhole: true,
  },
  {
    name: 'compressed',
    handler: (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(document)),
    isWhole: true,
  },
  {
    name: 'until the connection ends',
    handler: (_, response) => {
      response.shouldKeepAlive = false
      response.useChunkedEncodingByDefault = false
      response.end()
      response.socket?.end()
    },
    isWhole: false,
  },
])('a document $name', async ({ handler, isWhole }) => {
  const { origin } = await serve({ '/api.yaml': handler })
  const got = await download(`${origin}/api.yaml`, limits)
  expect(got).toMatchObject({ kind: 'document', isWhole, etag: undefined })
  if (isWhole && got.kind === 'document') expect(Buffer.from(got.bytes).toString()).toBe(document)
})

test('redirects are followed, to another path or port', async () => {
  const target = await serve({ '/v2/api.yaml': text(() => document) })
  const { origin } = await serve({
    '/a': (_, response) => response.writeHead(301, { location: 'b' }).end(),
    '/b': (_, response) => response.writeHead(307, { location: `${target.origin}/v2/api.yaml` }).end(),
  })
  expect(await download(`${origin}/a`, limits)).toMatchObject({ kind: 'document' })
})

test('an ETag that is known', async () => {
  const { origin } = await serve({
    '/api.yaml': text(
      () => document,
      () => '"one"',
    ),
  })
  expect(await download(`${origin}/api.yaml`, limits)).toMatchObject({ kind: 'document', etag: '"one"' })
  expect(await download(`${origin}/api.yaml`, limits, '"one"')).toEqual({ kind: 'unchanged' })
  expect(await download(`${origin}/api.yaml`, limits, '"zero"')).toMatchObject({ kind: 'document' })
})

test.each<{ name: string; handler: Handler; says: string }>([
  { name: '404', handler: (_, response) => response.writeHead(404).end(), says: 'the server responded 404 Not Found' },
  { name: '500', handler: (_, response) => response.writeHead(500).end(), says: 'the server responded 500' },
  { name: '204', handler: (_, response) => response.writeHead(204).end(), says: 'the server responded 204' },
  { name: 'an unasked 304', handler: (_, response) => response.writeHead(304).end(), says: 'the server responded 304' },
  {
    name: 'less than announced',
    handler: (_, response) => {
      response.writeHead(200, { 'content-length': 500 })
      response.write(document)
      setImmediate(() => response.destroy())
    },
    says: 'the connection ended before the document did',
  },
  {
    name: 'chunks without an end',
    handler: (_, response) => {
      response.write(document)
      setImmediate(() => response.destroy())
    },
    says: 'the connection ended before the document did',
  },
  {
    name: 'too much, announced',
    handler: (_, response) => response.writeHead(200, { 'content-length': 5000 }).end('x'.repeat(5000)),
    says: 'it is larger than 0.001 MB',
  },
  {
    name: 'too much, compressed',
    handler: (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5000))),
    says: 'it is larger than 0.001 MB',
  },
  {
    name: 'a redirect to itself',
    handler: (request, response) => response.writeHead(302, { location: request.url }).end(),
    says: 'it redirects more than 5 times',
  },
  {
    name: 'a redirect to a file',
    handler: (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
    says: 'it redirects to "file:///etc/hosts"',
  },
  {
    name: 'a redirect to nowhere',
    handler: (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
    says: 'it redirects to "http://["',
  },
])('$name: an error', async ({ handler, says }) => {
  const { origin } = await serve({ '/api.yaml': handler })
  await expect(download(`${origin}/api.yaml`, limits)).rejects.toMatchObject({
    code: 'download-failed',
    message: expect.stringContaining(`${origin}/api.yaml cannot be downloaded: ${says}`),
    hint: expect.any(String),
  })
})

test.each<{ name: string; handler: Handler }>([
  { name: 'no answer', handler: () => {} },
  { name: 'an answer that never ends', handler: (_, response) => void response.write(document) },
])('$name: given up in time', async ({ handler }) => {
  const { origin } = await serve({ '/api.yaml': handler })
  await expect(download(`${origin}/api.yaml`, { ...limits, timeoutMs: 100 })).rejects.toMatchObject({
    message: expect.stringContaining('it took longer than 0.1 s'),
    hint: expect.stringContaining('--timeout'),
  })
})

test.each([
  { name: 'another machine', url: 'http://api.example.com/openapi.yaml' },
  { name: 'a name that only begins like this machine', url: 'http://127.0.0.1.example.com/openapi.yaml' },
])('without encryption from $name: refused before anything is sent', async ({ url }) => {
  await expect(download(url, limits)).rejects.toMatchObject({ code: 'insecure-origin' })
})

test('a redirect to a place without encryption is refused too', async () => {
  const location = 'http://api.example.com/openapi.yaml'
  const { origin } = await serve({ '/a': (_, response) => response.writeHead(302, { location }).end() })
  await expect(download(`${origin}/a`, limits)).rejects.toMatchObject({
    code: 'insecure-origin',
    message: expect.stringContaining(`by way of ${location}`),
  })
})

test.each([
  ['https://api.example.com/a', 'https://cdn.example.com/a', true],
  ['https://api.example.com/a', 'https://localhost/a', false],
  ['https://api.example.com/a', 'http://169.254.169.254/latest', false],
  ['http://localhost:3000/a', 'http://127.0.0.1:4000/a', true],
])('a redirect from %s to %s: %s', async (origin, target, allowed) => {
  const isInternal = async (host: string) => !host.endsWith('.com')
  const done = refuseInternal(new URL(origin), new URL(target), isInternal)
  if (allowed) await expect(done).resolves.toBeUndefined()
  else await expect(done).rejects.toMatchObject({ code: 'internal-redirect', hint: expect.any(String) })
})

test('no message holds a password or a token', async () => {
  for (const url of [
    'https://ada:s3cret@127.0.0.1:1/a',
    'http://127.0.0.1:1/a?token=s3cret',
    'http://example.com/?key=s3cret',
  ]) {
    const error = await download(url, limits).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'DocumentError' })
    expect(`${error}`).not.toContain('s3cret')
  }
})

test('no server at the address', async () => {
  await expect(download('http://127.0.0.1:1/api.yaml', limits)).rejects.toMatchObject({ code: 'download-failed' })
})
