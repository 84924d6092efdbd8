import type { Api, Operation } from '../../model/api.ts'
import { comment } from './comment.ts'

/** The differences between the functions, methods and hooks of an operation. */
interface Usage {
  /** Name of what reads its pages, where there is anything. */
  readonly pages: string | undefined
  /** A call, as source. */
  readonly example: string
  /** The errors that it throws, if any. */
  readonly throws?: string
}

/** The documentation of a call for editors, for `docsOf`: the text of the document, the request line, an example and links. */
export function functionComment(operation: Operation, api: Api, { pages, example, throws }: Usage): string | undefined {
  const { docs, verb, path, docsUrl, request } = operation
  const bodyType = 'body' in request && request.body.encoding !== 'json' ? `, \`${request.body.mediaType}\`` : ''
  return comment({
    docs,
    remarks: [
      `\`${verb} ${path}\`${bodyType}`,
      ...(pages === undefined ? [] : [`\`${pages}\` reads page after page.`]),
    ],
    tags: [
      exampleTag(example),
      ...(throws === undefined ? [] : [`@throws ${throws}`]),
      ...[docsUrl, referenceUrl(operation, api)].flatMap((url) => (url === undefined ? [] : [`@see ${url}`])),
    ],
  })
}

/** An `@` after a space would begin a tag; within the strings of an example its escape means the same. */
export function exampleTag(example: string): string {
  return `@example${example.includes('\n') ? '\n' : ' '}${example.replaceAll(/(?<=\s)@/g, '\\u0040')}`
}

/** The page of the operation, where the reference is published. */
function referenceUrl({ name }: Operation, { site }: Api): string | undefined {
  return site === undefined ? undefined : `${site.replace(/\/$/, '')}/reference/operations/${name}`
}
