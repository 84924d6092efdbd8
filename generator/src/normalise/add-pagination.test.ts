import { expect, test } from 'vitest'
import { DocumentErrors } from '../diagnostics/document-error.ts'
import { addPagination } from './add-pagination.ts'

const document = { paths: { '/pets': { get: { operationId: 'listPets', 'x-sdk-pagination': { kind: 'page' } } } } }

test('the configuration decides over the document', () => {
  expect(addPagination(document, { listPets: 'offset' })).toEqual({
    paths: { '/pets': { get: { operationId: 'listPets', 'x-sdk-pagination': { parameter: 'offset' } } } },
  })
  const whole = { kind: 'offset', offset: 'start', items: 'pets' }
  expect(addPagination(document, { listPets: whole })).toMatchObject({
    paths: { '/pets': { get: { 'x-sdk-pagination': whole } } },
  })
  expect(addPagination(document, {})).toBe(document)
})

test('an id that no operation has is an error with the nearest one', () => {
  expect(() => addPagination(document, { listPet: 'offset' })).toThrow(DocumentErrors)
  try {
    addPagination(document, { listPet: 'offset' })
  } catch (error) {
    expect(error).toMatchObject({ errors: [{ code: 'filter-unmatched', hint: 'Did you mean "listPets"?' }] })
  }
})
