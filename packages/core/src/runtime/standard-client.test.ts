import { expect, test } from 'vitest'
import { Client } from './client.js'
import { HttpError } from './http-error.js'
import { withClient } from './standard-client.js'

const definition = { userAgent: 'Test/1', serverURL: 'http://localhost', error: HttpError }
const standard = new Client(definition, {})
const other = new Client(definition, {})
const derived: Client = Object.create(other)

test.each([
  ['no argument', [], [standard]],
  ['a request', [{ a: 1 }, { timeoutMs: 1 }], [standard, { a: 1 }, { timeoutMs: 1 }]],
  ['no request but options', [undefined, {}], [standard, undefined, {}]],
  ['a body that is no object', ['text'], [standard, 'text']],
  ['another client', [other, { a: 1 }], [other, { a: 1 }]],
  ['a client with a prefix for its keys', [derived], [derived]],
])('%s', (_title, given, want) => {
  const all = withClient<[Client, ...unknown[]]>(standard, given)
  expect(all).toHaveLength(want.length)
  expect(all.every((each, index) => each === want[index])).toBe(true)
})
