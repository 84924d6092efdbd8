import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as core from '../../packages/core/src/index.ts'
import { DEFAULTS, type RequestOptions } from '../../packages/core/src/runtime/context/request-options.ts'
import type { StreamErrorReason } from '../../packages/core/src/runtime/errors/stream-error.ts'
import type { AnyMockResponse } from '../../packages/mocks/src/mock-response.ts'
import { root } from '../lib/paths.ts'
import { codeIn, rowsOf } from './tables.ts'

const guides = 'packages/docs/guides'
const firstCodes = (rows: readonly (readonly string[])[]) => rows.flatMap(([cell]) => codeIn(cell)).toSorted()

/** The compiler asks for every member of the type. */
const optionsOfCalls: Record<keyof RequestOptions, true> = {
  credentials: true,
  fetch: true,
  headers: true,
  idleTimeoutMs: true,
  maxEventLength: true,
  maxRetries: true,
  maxRetryAfterMs: true,
  maxRetryDelayMs: true,
  retryDelayMs: true,
  serverURL: true,
  signal: true,
  timeoutMs: true,
  totalTimeoutMs: true,
  use: true,
}

test('getting started lists every option of calls, with its default', () => {
  const rows = rowsOf(`${guides}/getting-started.md`, 'Option', 'Default')
  // A sentence above the table names `credentials`, which clients have by name.
  expect([...firstCodes(rows), 'credentials'].toSorted()).toEqual(Object.keys(optionsOfCalls).toSorted())
  const numbers = new Map(rows.map(([option, value = '']) => [codeIn(option)[0], Number(value.replaceAll(',', ''))]))
  const limits = Object.entries(DEFAULTS).filter(([, value]) => Number.isFinite(value))
  expect(limits.map(([name]) => [name, numbers.get(name)])).toEqual(limits)
  const streams = readFileSync(join(root, 'packages/core/src/runtime/context/request-options.ts'), 'utf8')
  for (const name of ['idleTimeoutMs', 'maxEventLength'])
    expect(streams).toMatch(new RegExp(String.raw`Default ${wording(numbers.get(name))}\. \*/\s+readonly ${name}\?`))
})

/** As comments write a number. */
function wording(value = 0): string {
  return value % 1_000_000 === 0 ? `${value / 1_000_000} million` : `${value / 1000} 000`
}

test('the guide of errors lists every member of an error status', async () => {
  const client = new core.OpenRouterCore({
    apiKey: 'a',
    maxRetries: 0,
    fetch: async () => new Response('', { status: 404 }),
  })
  const { error } = await core.modelsList(client)
  const listed = firstCodes(rowsOf(`${guides}/errors.md`, 'Member'))
  const members = [...Object.keys(error ?? {}), 'name', 'message'].filter((name) => name !== 'api')
  expect(listed).toEqual([...new Set(members)].toSorted())
})

test('the guide of errors lists every class of a failure without a status', () => {
  const listed = firstCodes(rowsOf(`${guides}/errors.md`, 'Class', 'When')).filter((name) => name.endsWith('Error'))
  const classes = Object.entries(core).filter(
    ([name, value]) =>
      typeof value === 'function' &&
      value.prototype instanceof core.OpenRouterError &&
      !(value.prototype instanceof core.HttpError) &&
      !/^(?:OpenRouter|Http)/.test(name),
  )
  expect(listed).toEqual(classes.map(([name]) => name).toSorted())
})

const reasons: Record<StreamErrorReason, boolean> = {
  reported: true,
  malformed: true,
  truncated: true,
  unsupported: true,
  // The paragraph on stopping has it.
  consumed: false,
}

test('the guide of streams lists every reason of a failed stream', () => {
  const rows = rowsOf(`${guides}/streaming.md`, 'Error', 'When')
  const listed = rows.flatMap(([cell]) => /reason: '(\w+)'/.exec(cell ?? '')?.[1] ?? [])
  expect(listed.toSorted()).toEqual(
    Object.keys(reasons)
      .filter((key) => Object.entries(reasons).some(([name, isRow]) => name === key && isRow))
      .toSorted(),
  )
})

const mockOptions: Record<keyof AnyMockResponse, true> = {
  body: true,
  delayMs: true,
  eventDelayMs: true,
  events: true,
  headers: true,
  items: true,
  once: true,
  requireCredentials: true,
  serverURL: true,
  status: true,
}

test('the guide of mocks lists every option of a handler', () => {
  expect(firstCodes(rowsOf('generator/docs/mocks.md', 'Option', 'Meaning'))).toEqual(
    Object.keys(mockOptions).toSorted(),
  )
})
