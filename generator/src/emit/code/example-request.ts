import type { Operation } from '../../model/api.ts'
import { converted } from './example-conversions.ts'
import { withFiles } from './example-files.ts'
import type { Literal } from './literal.ts'

/**
 * A request of the document as code: JSON has neither dates nor files, and no `bigint`.
 *
 * @param globalName the name of a global class where the request is written
 */
export function requestLiteral(
  { request, conversions }: Pick<Operation, 'request' | 'conversions'>,
  value: Literal,
  globalName = (name: string) => name,
): Literal {
  return converted(
    conversions.request,
    withFiles(request, value, () => globalName('Blob')),
    globalName,
  )
}
