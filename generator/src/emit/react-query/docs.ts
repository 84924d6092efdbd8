import type { Operation } from '../../model/api.ts'
import { commentText } from '../comment.ts'

/** A comment of ours; it says so where the operation is deprecated. */
export function ownDocs(operation: Operation, text: string): string[] {
  return [commentText(operation.docs.deprecated ? `${text}\n\n@deprecated` : text)]
}
