import type { Operation } from '../../model/api.ts'
import { commentText } from '../code/comment.ts'
import { exampleTag } from '../code/function-comment.ts'

/** A comment for what calls an operation; it says so where the operation is deprecated. */
export function callDocs({ docs }: Operation, text: string, example?: string, throws?: string): string[] {
  const tags = [
    ...(docs.deprecated ? ['@deprecated'] : []),
    ...(example === undefined ? [] : [exampleTag(example)]),
    ...(throws === undefined ? [] : [`@throws ${throws}`]),
  ]
  return [commentText(tags.length === 0 ? text : `${text}\n\n${tags.join('\n')}`)]
}
