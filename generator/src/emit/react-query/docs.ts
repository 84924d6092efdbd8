import type { Operation } from '../../model/api.ts'
import { commentText } from '../code/comment.ts'

/** A comment for what calls an operation; it says so where the operation is deprecated. */
export function callDocs({ docs }: Operation, text: string): string[] {
  return [commentText(docs.deprecated ? `${text}\n\n@deprecated` : text)]
}
