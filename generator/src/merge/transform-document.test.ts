import { expect, test } from 'vitest'
import type { JsonObject } from '../json.ts'
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

test.each<[string, () => unknown, RegExp]>([
  [
    'throws',
    () => {
      throw new Error('no luck')
    },
    /no luck/,
  ],
  ['returns no document', () => 3, /must return/],
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
