import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { transformDocument } from './transform-document.ts'

const document = { value: { paths: { '/a': {} } }, locate: () => ({ file: 'a.yaml', line: 1, column: 1 }) }

const place = { file: 'sdk.config.ts', line: 3, column: 3 }

test.each<[string, (value: JsonObject) => unknown]>([
  ['returns another document', ({ paths }) => ({ paths, info: {} })],
  ['changes what it is given', (value) => void Object.assign(value, { info: {} })],
])('a function that %s', (_title, transform) => {
  expect(transformDocument(document, transform, () => place).value).toEqual({ paths: { '/a': {} }, info: {} })
  expect(document.value).toEqual({ paths: { '/a': {} } })
})

test('what it gives is JSON: dates are texts, and what is undefined is absent', () => {
  const transform = (value: JsonObject) => Object.assign(value, { info: { a: undefined, b: new Date(0) } })
  expect(transformDocument(document, transform, () => place).value).toStrictEqual({
    paths: { '/a': {} },
    info: { b: '1970-01-01T00:00:00.000Z' },
  })
})

test.each<[string, (value: JsonObject) => unknown, RegExp]>([
  [
    'throws',
    () => {
      throw new Error('no luck')
    },
    /no luck/,
  ],
  ['returns no document', () => 3, /must return/],
  ['gives a circle', (value) => Object.assign(value, { self: value }), /circular/],
  ['gives a function', (value) => Object.assign(value, { f: () => 1 }), /"f" is a function/],
  ['gives a map', (value) => Object.assign(value, { m: new Map() }), /"m" is a Map/],
  ['gives no number', (value) => Object.assign(value, { n: Number.NaN }), /"n" is NaN/],
  ['gives a bigint', (value) => Object.assign(value, { n: 1n }), /BigInt/],
  [
    'gives a member that throws',
    (value) =>
      Object.defineProperty(value, 'x', {
        enumerable: true,
        get() {
          throw new Error('no luck')
        },
      }),
    /no luck/,
  ],
  ['is asynchronous', async () => ({}), /must return/],
])('a function that %s is a problem of the configuration', (_title, transform, message) => {
  const act = () => transformDocument(document, transform, () => place)
  expect(act).toThrow(
    expect.objectContaining({ code: 'transform-failed', place, message: expect.stringMatching(message) }),
  )
})

test('a function without an end is stopped', () => {
  const endless = () => {
    for (;;);
  }
  expect(() => transformDocument(document, endless, () => place, 50)).toThrow(
    '`transform` of the configuration fails: it takes longer than 0.05 s',
  )
})
