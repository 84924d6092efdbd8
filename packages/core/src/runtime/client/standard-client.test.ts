import { expect, test } from 'vitest'
import { Client } from './client.js'
import { HttpError } from '../errors/http-error.js'
import { withClient } from './standard-client.js'

const definition = { userAgent: 'Test/1', serverURL: 'http://localhost', error: HttpError }
const standard = new Client(definition, {})
const other = new Client(definition, {})
const derived: Client = Object.create(other)

test.each<[string, readonly unknown[], Client, readonly unknown[]]>([
  ['no argument', [], standard, []],
  ['a request', [{ a: 1 }, { timeoutMs: 1 }], standard, [{ a: 1 }, { timeoutMs: 1 }]],
  ['no request but options', [undefined, {}], standard, [undefined, {}]],
  ['a body that is no object', ['text'], standard, ['text']],
  ['another client', [other, { a: 1 }], other, [{ a: 1 }]],
  ['a client with a prefix for its keys', [derived], derived, []],
])('%s', (_title, given, client, behind) => {
  const [used, ...rest] = withClient<[Client, ...unknown[]]>(standard, given)
  expect(used).toBe(client)
  expect(rest).toEqual(behind)
})
