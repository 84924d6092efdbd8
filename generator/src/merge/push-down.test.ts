import { expect, test } from 'vitest'
import { loadFiles, openApi } from '../load/documents.fixture.ts'
import { merge } from './merge.ts'

test.each([
  ['{name: q, in: query}', [{ name: 'q', in: 'query' }]],
  ['7', [7]],
  ['[7, {name: q, in: query}]', [7, { name: 'q', in: 'query' }]],
  ['null', undefined],
])('parameters %s stay with their own document, for repair', async (parameters, want) => {
  const withParameters = (item: string, own: string) => `paths:\n  /a:\n    ${item}: {operationId: ${item}${own}}\n`
  const a = openApi(`${withParameters('get', ', parameters: [8]')}    parameters: ${parameters}\n`)
  const { value } = merge(await loadFiles({ 'a.yaml': a, 'b.yaml': openApi(withParameters('put', '')) }))
  expect(value['paths']).toEqual({
    '/a': {
      get: expect.objectContaining({ parameters: [...(want ?? []), 8] }),
      put: expect.not.objectContaining({ parameters: expect.anything() }),
    },
  })
})
