import type { Operation } from '../../model/api.ts'
import { comment } from './comment.ts'

/** The documentation of a function for editors, for `docsOf`: the text of the document, the request line, and a link. */
export function functionComment(operation: Operation, pagesName: string | undefined): string | undefined {
  const { docs, verb, path, docsUrl, request } = operation
  const bodyType = 'body' in request && request.body.encoding !== 'json' ? `, \`${request.body.mediaType}\`` : ''
  return comment({
    docs,
    remarks: [
      `\`${verb} ${path}\`${bodyType}`,
      ...(pagesName === undefined ? [] : [`\`${pagesName}\` reads page after page.`]),
    ],
    tags: docsUrl === undefined ? [] : [`@see ${docsUrl}`],
  })
}
