import type { Docs } from '../model/api.ts'

/** Text for a documentation comment: nothing in it can end the comment. */
export function commentText(text: string): string {
  return text.replaceAll('*/', '*\\/').replace(/\r\n?|\u2028|\u2029/g, '\n').trim()
}

export interface CommentParts {
  readonly docs: Docs
  /** Lines under the description, such as `@returns …`. */
  readonly tags?: readonly string[]
  readonly remarks?: readonly string[]
}

/** Summary, description, remarks and tags as one documentation comment; undefined when there is nothing to say. */
export function comment({ docs, tags = [], remarks = [] }: CommentParts): string | undefined {
  const { summary, description, deprecated } = docs
  const paragraphs = [summary === undefined ? undefined : sentence(summary), description, ...remarks].filter(isText)
  const distinct = paragraphs.filter((paragraph, index) => !paragraphs.slice(index + 1).some((later) => later.startsWith(paragraph)))
  const tagLines = [...(deprecated ? ['@deprecated'] : []), ...tags]
  const text = [distinct.join('\n\n'), tagLines.join('\n')].filter(isText).join('\n\n')
  return text === '' ? undefined : commentText(text)
}

function sentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
