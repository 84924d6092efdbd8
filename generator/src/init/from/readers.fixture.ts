import type { JsonObject } from '../../lib/json.ts'
import { filterOf } from './criteria.ts'
import type { TakenOver } from './taken-over.ts'

const document: JsonObject = {
  paths: {
    '/pets': { get: { operationId: 'listPets', tags: ['pets'] }, post: { operationId: 'createPet', tags: ['pets'] } },
    '/pets/{id}': { delete: { operationId: 'deletePet', tags: ['pets', 'admin'], deprecated: true } },
    '/users': { get: { tags: ['admin'] } },
  },
}

/** The result for one output, without absent members. */
export function summary({ include, exclude, left, ...taken }: TakenOver) {
  const all = {
    ...taken,
    include: filterOf(include, [document]),
    exclude: filterOf(exclude, [document]),
    left: left.map(({ option }) => option),
  }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}

export const names = { usesOperationIds: true }

/** Objects of enums are what these make by default. */
export const withEnums = { ...names, enums: 'const' }
