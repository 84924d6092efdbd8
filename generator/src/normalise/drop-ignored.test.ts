import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { dropIgnored } from './drop-ignored.ts'
import { runPass } from './pass.fixture.ts'

const kept = { operationId: 'kept' }

test.each<[name: string, item: JsonObject, want: JsonValue]>([
  ['x-internal', { get: { 'x-internal': true }, put: kept }, { '/a': { put: kept } }],
  ['x-speakeasy-ignore', { get: { 'x-speakeasy-ignore': true }, put: kept }, { '/a': { put: kept } }],
  ['x-fern-ignore', { get: { 'x-fern-ignore': true }, put: kept }, { '/a': { put: kept } }],
  ['false', { get: { ...kept, 'x-internal': false } }, { '/a': { get: { ...kept, 'x-internal': false } } }],
  ['the whole item', { 'x-internal': true, get: kept }, {}],
  ['the only operation', { summary: 'S', get: { 'x-internal': true } }, {}],
  [
    'members that are no operations',
    { 'x-vendor': { 'x-internal': true }, get: kept },
    { '/a': { 'x-vendor': { 'x-internal': true }, get: kept } },
  ],
])('%s', (_name, item, want) => {
  expect(runPass(dropIgnored, { paths: { '/a': item } }, 'paths')).toEqual(want)
})
