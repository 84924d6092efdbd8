import { expect, test } from 'vitest'
import { buildApi } from '../../model/build-api.ts'
import { documentOf } from '../../model/model.fixture.ts'
import { TypePrinter } from './type-printer.ts'

const object = { type: 'object', properties: { a: { type: 'string' } } }
const schemas = {
  Whole: { oneOf: [object, { type: 'integer', format: 'int64' }] },
  Instant: { oneOf: [object, { type: 'string', format: 'date-time' }, { type: 'null' }] },
  Pet: object,
}

test.each([
  ['Whole', {}, 'Exclude<Whole, number>'],
  ['Whole', { int64: 'bigint' }, 'Exclude<Whole, number | bigint>'],
  ['Whole', { dates: 'Date' }, 'Exclude<Whole, number>'],
  ['Instant', { dates: 'Date', int64: 'bigint' }, 'Exclude<Instant, null | string | Date>'],
] as const)('what is left of %s with %j are objects', (name, forms, want) => {
  const Left = { allOf: [{ $ref: `#/components/schemas/${name}` }, { type: 'object' }] }
  const document = documentOf({ paths: {}, components: { schemas: { ...schemas, Left } } })
  const api = buildApi(document, { name: 'Acme', scope: '@acme', ...forms })
  const left = api.types.declared('Left', 'response')
  expect(new TypePrinter(api).type(left)).toBe(want)
})

test('closed parts of a composition are not printed', () => {
  const Left = { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'object', additionalProperties: false }] }
  const api = buildApi(documentOf({ paths: {}, components: { schemas: { ...schemas, Left } } }), {
    name: 'Acme',
    scope: '@acme',
  })
  expect(new TypePrinter(api).type(api.types.declared('Left', 'response'))).toBe('Pet')
})
