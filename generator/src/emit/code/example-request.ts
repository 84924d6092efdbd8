import type { Operation } from '../../model/api.ts'
import { withDates } from './example-dates.ts'
import { withFiles } from './example-files.ts'
import type { Literal } from './literal.ts'

/**
 * A request of the document as code: JSON has neither dates nor files.
 *
 * @param globalName the name of a global class where the request is written
 */
export function requestLiteral(
  { request, dates }: Pick<Operation, 'request' | 'dates'>,
  value: Literal,
  globalName = (name: string) => name,
): Literal {
  return withDates(
    dates.request,
    withFiles(request, value, () => globalName('Blob')),
    () => globalName('Date'),
  )
}
