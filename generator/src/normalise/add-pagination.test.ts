import { expect, test } from 'vitest'
import { DocumentErrors } from '../diagnostics/document-error.ts'
import { addPagination } from './add-pagination.ts'

const document = { paths: { '/pets': { get: { operationId: 'listPets', 'x-sdk-pagination': { kind: 'page' } } } } }

const locate = () => ({ file: 'sdk.config.ts', line: 3, column: 5 })

test('the configuration decides over the document', () => {
  expect(addPagination(document, { listPets: 'offset' }, locate)).toEqual({
    paths: { '/pets': { get: { operationId: 'listPets', 'x-sdk-pagination': { parameter: 'offset' } } } },
  })
  const whole = { kind: 'offset', offset: 'start', items: 'pets' }
  expect(addPagination(document, { listPets: whole }, locate)).toMatchObject({
    paths: { '/pets': { get: { 'x-sdk-pagination': whole } } },
  })
  expect(addPagination(document, {}, locate)).toBe(document)
})

test('an id that no operation has is an error with the nearest one', () => {
  expect(() => addPagination(document, { listPet: 'offset' }, locate)).toThrow(DocumentErrors)
  try {
    addPagination(document, { listPet: 'offset' }, locate)
  } catch (error) {
    expect(error).toMatchObject({
      errors: [{ code: 'filter-unmatched', place: locate(), hint: 'Did you mean "listPets"?' }],
    })
  }
})
