import type { Api, Operation } from '../../model/api.ts'
import { comment } from './comment.ts'

/** Text of the tags about a call. */
interface CallTags {
  /** A call, as source. */
  readonly example?: string | undefined
  /** The errors that it throws, if any. */
  readonly throws?: string | undefined
}

/** The differences between the functions, methods and hooks of an operation. */
interface Usage extends CallTags {
  /** Name of what reads its pages, where there is anything. */
  readonly pages: string | undefined
}

/** The documentation of a call for editors, for `docsOf`: the text of the document, the request line, an example and links. */
export function functionComment(operation: Operation, api: Api, { pages, ...tags }: Usage): string | undefined {
  const { docs, verb, path, request } = operation
  const bodyType = 'body' in request && request.body.encoding !== 'json' ? `, \`${request.body.mediaType}\`` : ''
  return comment({
    docs,
    remarks: [
      `\`${verb} ${path}\`${bodyType}`,
      ...(pages === undefined ? [] : [`\`${pages}\` reads page after page.`]),
    ],
    tags: tagsOf(operation, api, tags),
  })
}

/**
 * The documentation of another way to call an operation, for `docsOf`: its own text, and an example with the same links. Without
 * an example there are none: compilers keep comments with links in memory.
 */
export function variantComment(
  operation: Operation,
  api: Api,
  text: string,
  tags: CallTags = {},
  description?: string,
): string | undefined {
  const docs = { summary: text, description, deprecated: operation.docs.deprecated }
  return comment({ docs, tags: tagsOf(operation, api, tags) })
}

function tagsOf(operation: Operation, api: Api, { example, throws }: CallTags): readonly string[] {
  const links = example === undefined ? [] : [operation.docsUrl, referenceUrl(operation, api)]
  return [
    ...(example === undefined ? [] : [exampleTag(example)]),
    ...(throws === undefined ? [] : [`@throws ${throws}`]),
    ...links.flatMap((url) => (url === undefined ? [] : [`@see ${url}`])),
  ]
}

/** An `@` after a space would begin a tag; within the strings of an example its escape means the same. */
function exampleTag(example: string): string {
  return `@example${example.includes('\n') ? '\n' : ' '}${example.replaceAll(/(?<=\s)@/g, '\\u0040')}`
}

/** The page of the operation, where the reference is published. */
function referenceUrl({ name }: Operation, { site }: Api): string | undefined {
  return site === undefined ? undefined : `${site.replace(/\/$/, '')}/reference/operations/${name}`
}
