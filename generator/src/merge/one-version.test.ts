import { expect, test } from 'vitest'
import { loadFiles, openApi } from '../load/documents.fixture.ts'
import { merge } from './merge.ts'

const get = (id: string): string => `  /${id}: {get: {operationId: ${id}, responses: {'204': {description: Done}}}}\n`

test('beside a later version, schemas of OpenAPI 3.0 keep their meaning', async () => {
  const schemas = `components:\n  schemas:\n    Own: {type: string, nullable: true}\n    Alias: {$ref: '#/components/schemas/Own', enum: [a]}\n`
  const older = openApi(`paths:\n${get('a')}${schemas}`, '3.0.3')
  const newer = openApi(`paths:\n${get('b')}`)
  const { value, locate } = merge(await loadFiles({ 'a.yaml': older, 'b.yaml': newer }))
  expect(value).toMatchObject({ openapi: '3.1.1' })
  expect(value['components']).toEqual({
    schemas: { Own: { type: ['string', 'null'] }, Alias: { $ref: '#/components/schemas/Own' } },
  })
  expect(locate('#/components/schemas/Own/type')).toMatchObject({ file: 'a.yaml', line: 9 })
})
