import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { sseParser } from './sse-parser.js'
import { utf8Decoder } from './utf8-decoder.js'

type Parsed = [data: string, name: string][]

/** Events of a stream given as chunks of bytes. */
function parse(chunks: readonly Uint8Array[]): Parsed {
  const events: Parsed = []
  const parser = sseParser((data, name) => events.push([data, name]))
  const decode = utf8Decoder()
  for (const chunk of chunks) parser(decode(chunk))
  return events
}

const bytes = (text: string) => new TextEncoder().encode(text)
const dataOf = (text: string) => parse([bytes(text)]).map(([data]) => data)

const sample =
  '\ufeff: OPENROUTER PROCESSING\r\n\r\ndata: {"a":"é€😀👩‍👩‍👧"}\r\n\r\nevent: named\rid: 7\rdata:x\rdata: y\r\r\n' +
  'retry: 10\ndata\n\ndata: \ufeffinside\n\n:\n:x\ndata: {"b"\n: in between\ndata: :1}\n\nevent: lost\n\ndata: last\n\ndata: cut'
const wanted = [
  ['{"a":"é€😀👩‍👩‍👧"}', ''],
  ['x\ny', 'named'],
  ['', ''],
  ['\ufeffinside', ''],
  ['{"b"\n:1}', ''],
  ['last', ''],
]

describe('cut anywhere', () => {
  const whole = bytes(sample)

  it('decodes the sample', () => expect(parse([whole])).toEqual(wanted))

  it('a CRLF that is cut ends one line', () => {
    const lines = bytes('data: x\r\ndata: y\r\n\r\n')
    for (let cut = 0; cut <= lines.length; cut++)
      expect(parse([lines.slice(0, cut), lines.slice(cut)]), `cut at ${cut}`).toEqual([['x\ny', '']])
  })

  it('gives the same events for every cut in two', () => {
    for (let cut = 0; cut <= whole.length; cut++) {
      expect(parse([whole.slice(0, cut), whole.slice(cut)]), `cut at ${cut}`).toEqual(wanted)
    }
  })

  test.each([1, 2, 3, 5, 7])('gives the same events in pieces of %i bytes', (size) => {
    const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, n) =>
      whole.slice(n * size, (n + 1) * size),
    )
    expect(parse(chunks)).toEqual(wanted)
    expect(parse(chunks.flatMap((chunk) => [chunk, new Uint8Array()]))).toEqual(wanted)
  })
})

it('gives the same events for any stream in any pieces', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'data:',
      'data',
      'event: e',
      'id: 1',
      ': c',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '\ufeff',
      '[DONE]',
      '😀',
      'é',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.array(fc.nat(30), { maxLength: 8 }), (parts, sizes) => {
      const whole = bytes(parts.join(''))
      let start = 0
      const pieces = sizes.map((size) => whole.slice(start, (start += size)))
      expect(parse([...pieces, whole.slice(start)])).toEqual(parse([whole]))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['CR', 'data: a\r\rdata: b\r\r'],
  ['LF', 'data: a\n\ndata: b\n\n'],
  ['CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n'],
  ['mixed', 'data: a\n\r\ndata: b\r\n\r'],
])('line ends: %s', (_, text) => expect(dataOf(text)).toEqual(['a', 'b']))

it('takes a CR at the end of a chunk as a line end at once', () => {
  expect(parse([bytes('data: a\r\n\r')])).toEqual([['a', '']])
  expect(parse([bytes('data: a\r\n\r'), bytes('\n'), bytes('data: b\n\n')])).toEqual([
    ['a', ''],
    ['b', ''],
  ])
})

test.each([
  ['no space after the colon', 'data:x\n\n', ['x']],
  ['one space removed, others kept', 'data:  x \t\n\n', [' x \t']],
  ['a tab is no space', 'data:\tx\n\n', ['\tx']],
  ['a bare field name is empty', 'data\n\n', ['']],
  ['several lines', 'data: a\ndata\ndata:b\n\n', ['a\n\nb']],
  ['comments', ': x\n:\ndata: a\n:x\n\n: y\n\n', ['a']],
  ['no data, no event', 'event: x\nid: 1\n\n', []],
  ['unknown fields', 'Data: a\ndatum: b\ndata2: c\nfoo\n data: d\ndata: e\n\n', ['e']],
  ['only CR and LF end lines', 'data: a\u2028b\u2029c\u0085d\ve\ff\n\n', ['a\u2028b\u2029c\u0085d\ve\ff']],
  ['an unfinished event is dropped', 'data: a\n\ndata: b\n', ['a']],
])('%s', (_, text, want) => expect(dataOf(text)).toEqual(want))

it('does not let the name of an event without data leak', () => {
  expect(parse([bytes('event: error\n\ndata: a\n\nevent: n\ndata: b\n\ndata: c\n\n')])).toEqual([
    ['a', ''],
    ['b', 'n'],
    ['c', ''],
  ])
})

it('counts what it holds of an unfinished event, comments included', () => {
  const push = sseParser(() => {})
  expect([push('data: abc\nda'), push('ta: d'), push('\n\n'), push(': endless')]).toEqual([5, 10, 0, 9])
})

it('replaces invalid bytes and goes on', () => {
  const chunk = new Uint8Array([...bytes('data: a'), 0xff, 0xc3, ...bytes('b\n\ndata: c\n\n')])
  expect(parse([chunk]).map(([data]) => data)).toEqual(['a\ufffd\ufffdb', 'c'])
  expect(parse([chunk.slice(0, 9), chunk.slice(9)]).map(([data]) => data)).toEqual(['a\ufffd\ufffdb', 'c'])
})

test.each([
  ['a long line in many pieces', (n: number) => Array.from({ length: n }, () => 'x'.repeat(200))],
  ['many data lines', (n: number) => Array.from({ length: n * 2 }, () => 'data: abc\n')],
  ['many events in one chunk', (n: number) => ['data: {"a":1}\n\n'.repeat(n * 100)]],
  ['many keepalives', (n: number) => Array.from({ length: n * 10 }, () => ': keepalive\n\n')],
])('%s: linear time', (_, make) => {
  /** Milliseconds, the best of five. */
  const time = (n: number) => {
    const parts = make(n)
    let best = Infinity
    for (let round = 0; round < 5; round++) {
      const push = sseParser(() => {})
      const started = performance.now()
      push('data: ')
      for (const part of parts) push(part)
      push('\n\n')
      best = Math.min(best, performance.now() - started)
    }
    return best
  }
  // Ten times the input: linear code takes ten times as long, caches and collections aside, quadratic code a hundred times.
  let ratio = Infinity
  for (let attempt = 0; attempt < 5 && ratio >= 30; attempt++) {
    ratio = Math.min(ratio, time(4000) / Math.max(time(400), 0.3))
  }
  expect(ratio).toBeLessThan(30)
})
