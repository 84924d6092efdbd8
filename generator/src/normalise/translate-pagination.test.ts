import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { runOnOperation } from './pass.fixture.ts'
import { translatePagination } from './translate-pagination.ts'

const input = (type: string, name: string): JsonObject => ({ type, name, in: 'parameters' })

test.each<[name: string, operation: JsonObject, want: JsonObject | undefined]>([
  [
    'Speakeasy offset',
    {
      'x-speakeasy-pagination': {
        type: 'offsetLimit',
        inputs: [input('offset', 'skip'), input('limit', 'take')],
        outputs: { results: '$.data.items' },
      },
    },
    { kind: 'offset', offset: 'skip', limit: 'take', items: 'data.items', from: 'x-speakeasy-pagination' },
  ],
  [
    'Speakeasy cursor',
    {
      'x-speakeasy-pagination': {
        type: 'cursor',
        inputs: [input('cursor', 'after')],
        outputs: { results: '$.data', nextCursor: '$.next' },
      },
    },
    { kind: 'cursor', cursor: 'after', items: 'data', next: 'next', from: 'x-speakeasy-pagination' },
  ],
  [
    'Speakeasy page numbers',
    {
      'x-speakeasy-pagination': {
        type: 'offsetLimit',
        inputs: [input('page', 'page')],
        outputs: { results: '$.data', numPages: '$.meta.pages' },
      },
    },
    { kind: 'page', page: 'page', items: 'data', pages: 'meta.pages', from: 'x-speakeasy-pagination' },
  ],
  [
    'Speakeasy paths beyond properties',
    {
      'x-speakeasy-pagination': {
        type: 'cursor',
        inputs: [input('cursor', 'c')],
        outputs: { results: '$.data', nextCursor: '$.data[-1].id' },
      },
    },
    { from: 'x-speakeasy-pagination' },
  ],
  [
    'Fern offset',
    { 'x-fern-pagination': { offset: '$request.offset', results: '$response.data' } },
    { kind: 'offset', offset: 'offset', items: 'data', from: 'x-fern-pagination' },
  ],
  [
    'Fern offset with step',
    { 'x-fern-pagination': { offset: '$request.start', step: '$request.limit', results: '$response.data' } },
    { kind: 'offset', offset: 'start', limit: 'limit', items: 'data', from: 'x-fern-pagination' },
  ],
  [
    'Fern page numbers',
    { 'x-fern-pagination': { offset: '$request.page', results: '$response.data' } },
    { kind: 'page', page: 'page', items: 'data', from: 'x-fern-pagination' },
  ],
  [
    'Fern cursor',
    {
      'x-fern-pagination': { cursor: '$request.cursor', next_cursor: '$response.page.next', results: '$response.data' },
    },
    { kind: 'cursor', cursor: 'cursor', items: 'data', next: 'page.next', from: 'x-fern-pagination' },
  ],
  ['Fern from the configuration', { 'x-fern-pagination': true }, { from: 'x-fern-pagination' }],
  [
    'what is said already',
    {
      'x-sdk-pagination': { kind: 'own' },
      'x-fern-pagination': { offset: '$request.offset', results: '$response.data' },
    },
    { kind: 'own' },
  ],
])('%s', (_name, operation, want) => {
  expect(Object(runOnOperation(translatePagination, operation))['x-sdk-pagination']).toEqual(want)
})
