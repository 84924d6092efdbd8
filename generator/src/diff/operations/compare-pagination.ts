import type { Pagination } from '../../model/pagination.ts'
import { union } from '../../model/schema/type.ts'
import type { Finding } from '../finding.ts'
import { ofOperation, type OperationPair } from './operation-pair.ts'

/** Whether and how an operation goes through pages. */
export function comparePagination(pair: OperationPair): readonly Finding[] {
  const [old, now] = [pair.before.pagination, pair.after.pagination]
  if (old === undefined && now === undefined) return []
  if (old === undefined) return [ofOperation(pair, 'pagination-added', `is paginated: \`${pair.after.name}Pages\``)]
  if (now === undefined)
    return [ofOperation(pair, 'pagination-removed', `is no longer paginated: \`${pair.before.name}Pages\``)]
  const findings: Finding[] = []
  if (wayOf(old) !== wayOf(now)) {
    const shown = old.kind === now.kind ? wayOf : ({ kind }: Pagination) => kind
    findings.push(ofOperation(pair, 'pagination-changed', `goes through pages by ${shown(now)}, was by ${shown(old)}`))
  }
  if (!pair.types.isSame(union(old.itemTypes), union(now.itemTypes)))
    findings.push(ofOperation(pair, 'pagination-items-changed', 'gives items of another type, page by page'))
  return findings
}

/** Page parameter of infinite queries. */
function wayOf(pagination: Pagination): string {
  const { kind, position } = pagination
  const parameter = kind === 'offset' ? pagination.offset : kind === 'page' ? pagination.page : pagination.cursor
  return `${kind} (\`${parameter}\`${position === 'string' ? ', text' : ''})`
}
