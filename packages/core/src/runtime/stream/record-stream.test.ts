import { array, assert, asyncProperty, jsonValue, nat } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send, TestClient } from '../../../test/api.js'
import { json, pieces, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { openStream, readStream } from '../../../test/streams.js'
import { jsonLines } from './json-lines.js'
import { jsonBody } from '../body/json-body.js'
import { jsonSequences } from './json-sequences.js'
import type { Operation } from '../context/operation.js'
import { ResponseParseError } from '../errors/request-failure.js'
import { StreamError } from '../errors/stream-error.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const lines: Operation = { id: 'tail', method: 'POST', path: '/tail', request: jsonBody, stream: jsonLines() }
const sequence: Operation = { ...lines, stream: jsonSequences() }
const linesType = { 'content-type': 'application/jsonl' }
const sequenceType = { 'content-type': 'application/json-seq' }

const open = (operation: Operation) => openStream(operation, { serverURL: server.url })

/** Everything a stream gives, the reason of its failure last. */
async function read(operation: Operation): Promise<unknown[]> {
  const seen = await readStream(await open(operation))
  return seen.map((item) => (item instanceof StreamError ? item.reason : item))
}

describe('JSON Lines', () => {
  test.each([
    ['LF and CRLF', '{"a":1}\n{"a":2}\r\n', [{ a: 1 }, { a: 2 }]],
    ['the last line may lack its end', '1\n"two"', [1, 'two']],
    ['blank lines count for nothing', '\n1\n \r\n\n2\n\n', [1, 2]],
    ['a byte-order mark is dropped once', '\uFEFF1\n"\uFEFF"\n', [1, '\uFEFF']],
    ['other line separators are content', '"a\u2028b"\n', ['a\u2028b']],
    ['values of every type', 'null\ntrue\n[1]\n""\n', [null, true, [1], '']],
    ['nothing', '', []],
    ['a line that is no JSON', '1\n{oops}\n3\n', [1, 'malformed']],
    ['a line that is cut off', '1\n{"a":', [1, 'truncated']],
    ['an error member is an item like others', '{"error":"x"}\n', [{ error: 'x' }]],
  ])('%s', async (_title, body, want) => {
    server.play(pieces([body], linesType))
    expect(await read(lines)).toEqual(want)
  })

  test.each(['application/x-ndjson; charset=utf-8', 'application/x-jsonlines', 'Application/JSONL'])(
    'other names: %s',
    async (type) => {
      server.play(pieces(['1\n'], { 'content-type': type }))
      expect(await read(lines)).toEqual([1])
    },
  )

  test('a response of another type is an error, not an empty stream', async () => {
    server.play(json({ a: 1 }))
    await expect(open(lines)).rejects.toBeInstanceOf(ResponseParseError)
  })

  test('a body member chooses the stream', async () => {
    server.play(json({ whole: true }))
    const operation = { ...lines, stream: jsonLines({ field: 'stream' }) }
    const client = new TestClient({ serverURL: server.url })
    expect(await send(client, operation, { stream: false })).toMatchObject({ ok: true, value: { whole: true } })
    server.play(pieces(['1\n'], linesType))
    expect(await read(operation)).toEqual([1])
    expect(server.received[0]?.headers.accept).toBe('application/jsonl, application/json')
  })
})

test.each([
  [lines, linesType, '{"a":1}\n"'],
  [sequence, sequenceType, '\x1e{"a":1}\n\x1e"'],
])('a record that goes on for ever is an error', async (operation, headers, start) => {
  server.play((response) => {
    response.writeHead(200, headers)
    response.write(start)
    const go = () => void (response.destroyed || response.write('x'.repeat(10_000), () => setImmediate(go)))
    go()
  })
  const stream = await openStream(operation, { serverURL: server.url, maxEventLength: 50_000 })
  expect(await readStream(stream)).toEqual([
    { a: 1 },
    expect.objectContaining({ message: 'tail: a record exceeds maxEventLength' }),
  ])
  await expect.poll(() => server.open).toBe(0)
})

test.each([
  [lines, linesType, '{"a":1}\n"'],
  [sequence, sequenceType, '\x1e{"a":1}\n\x1e"'],
])('the records before one that is too long arrive, also in the same read', async (operation, headers, start) => {
  const fetch = async () => new Response(start + 'x'.repeat(1000), { headers })
  const stream = await openStream(operation, { fetch, maxEventLength: 500 })
  expect(await readStream(stream)).toEqual([{ a: 1 }, expect.objectContaining({ reason: 'malformed' })])
})

describe('JSON sequences', () => {
  test.each([
    ['records', '\x1e{"a":1}\n\x1e{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['values over several lines', '\x1e{\n"a":\n[1,\n2]}\n\x1e2\n', [{ a: [1, 2] }, 2]],
    ['empty records count for nothing', '\x1e\x1e1\n\x1e\n', [1]],
    ['the last record may lack its end', '\x1e[1]', [[1]]],
    ['a number or a word that may have been cut off', '\x1e12\x1etrue\x1enull\x1e"a"\x1e-1.5e3', ['a']],
    ['a number and words that are whole', '\x1e12 \x1etrue\n\x1enull\r\n\x1efalse\t', [12, true, null, false]],
    ['a record that is no JSON', '\x1e1\n\x1eoops\n\x1e2\n', [1, 'malformed']],
    ['a record that is cut off', '\x1e1\n\x1e{"a"', [1, 'truncated']],
  ])('%s', async (_title, body, want) => {
    server.play(pieces([body], sequenceType))
    expect(await read(sequence)).toEqual(want)
  })

  test('a value is given when it is complete, not when the next one begins', async () => {
    server.play(pieces(['\x1e{"a":1}\n'], sequenceType, 200, 0, 'stall'))
    const items = (await open(sequence))[Symbol.asyncIterator]()
    expect(await items.next()).toEqual({ done: false, value: { a: 1 } })
    await items.return?.()
    await expect.poll(() => server.open, { timeout: 5000 }).toBe(0)
  })
})

describe.each([
  ['lines', lines, linesType, (items: readonly string[]) => items.map((item) => `${item}\n`).join('')],
  ['sequence', sequence, sequenceType, (items: readonly string[]) => items.map((item) => `\x1e${item}\n`).join('')],
] as const)('%s', (_name, operation, type, write) => {
  test('split at any bytes, the items are the same', async () => {
    const run = asyncProperty(
      array(jsonValue({ maxDepth: 2 }), { maxLength: 6 }),
      array(nat(200), { maxLength: 8 }),
      async (items, cuts) => {
        const bytes = Buffer.from(write(items.map((item) => JSON.stringify(item))))
        const ends = [...new Set([...cuts.filter((cut) => cut < bytes.length), bytes.length])].toSorted((a, b) => a - b)
        const parts = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
        server.play(pieces(parts, type))
        expect(await read(operation)).toEqual(items.map((item) => JSON.parse(JSON.stringify(item))))
      },
    )
    await assert(run, { numRuns: 60, seed: 7 })
  })

  test('leaving the loop closes the connection', async () => {
    server.play(pieces([write(['1', '2'])], type, 200, 0, 'stall'))
    for await (const item of await open(operation)) {
      expect(item).toBe(1)
      break
    }
    await expect.poll(() => server.open, { timeout: 5000 }).toBe(0)
  })

  test('a slow reader holds the server back', async () => {
    let sent = 0
    const block = write(Array.from({ length: 1000 }, () => '"0123456789012345678901234567890123456789"'))
    server.play((response) => {
      response.writeHead(200, type)
      const next = () => {
        if (response.destroyed || sent > 400) return
        sent++
        if (response.write(block)) setImmediate(next)
        else response.once('drain', next)
      }
      next()
    })
    const stream = await open(operation)
    const items = stream[Symbol.asyncIterator]()
    await items.next()
    await expect.poll(() => sent, { timeout: 5000 }).toBeGreaterThan(0)
    expect(sent).toBeLessThan(300)
    await stream.cancel()
    await expect.poll(() => server.open, { timeout: 5000 }).toBe(0)
  })
})
