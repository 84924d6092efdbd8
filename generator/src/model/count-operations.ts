import type { Operation } from './api.ts'

/** Operations as the document has them: one that takes several kinds of bodies has several functions. */
export function countOperations(operations: readonly Pick<Operation, 'verb' | 'path'>[]): number {
  return new Set(operations.map(({ verb, path }) => `${verb} ${path}`)).size
}
