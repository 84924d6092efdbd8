import type { Pagination } from '../../model/operations/pagination.ts'
import { union } from '../../model/schema/type.ts'
import { type Said, when } from '../finding.ts'
import type { OperationPair } from './operation-pair.ts'

/** Whether and how an operation goes through pages. */
export function comparePagination({ before, after, types }: OperationPair): readonly Said[] {
  const [old, now] = [before.pagination, after.pagination]
  if (old === undefined && now === undefined) return []
  if (old === undefined) return [['pagination-added', `is paginated: \`${after.name}Pages\``]]
  if (now === undefined) return [['pagination-removed', `is no longer paginated: \`${before.name}Pages\``]]
  const shown = old.kind === now.kind ? wayOf : ({ kind }: Pagination) => kind
  const isSame = types.isSame(union(old.itemTypes), union(now.itemTypes))
  return [
    ...when(
      wayOf(old) !== wayOf(now),
      'pagination-changed',
      `goes through pages by ${shown(now)}, was by ${shown(old)}`,
    ),
    ...when(!isSame, 'pagination-items-changed', 'gives items of another type, page by page'),
  ]
}

/** Page parameter of infinite queries. */
function wayOf(pagination: Pagination): string {
  const { kind, position } = pagination
  const parameter = kind === 'offset' ? pagination.offset : kind === 'page' ? pagination.page : pagination.cursor
  return `${kind} (\`${parameter}\`${position === 'string' ? ', text' : ''})`
}
