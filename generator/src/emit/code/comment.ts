import { reflow } from './reflow.ts'
import type { Docs } from '../../model/docs.ts'

/** Text for a documentation comment: nothing in it can end the comment, and paragraphs are wrapped. */
export function commentText(text: string): string {
  return reflow(
    text
      .replaceAll('*/', '*\\/')
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .trim(),
  )
}

export interface CommentParts {
  readonly docs: Docs
  /** Lines under the description, such as `@returns …`. */
  readonly tags?: readonly string[]
  readonly remarks?: readonly string[]
}

/** Summary, description, remarks and tags as one text, for `docsOf`; undefined when there is nothing to say. */
export function comment({ docs, tags = [], remarks = [] }: CommentParts): string | undefined {
  const { summary, description, deprecated } = docs
  const paragraphs = [...distinct(summary, description), ...remarks].filter(isText)
  const tagLines = [...(deprecated ? ['@deprecated'] : []), ...tags]
  const text = [paragraphs.join('\n\n'), tagLines.join('\n')].filter(isText).join('\n\n')
  return text === '' ? undefined : text
}

/** Summary and description, or only the longer one where it begins with the other. */
function distinct(summary = '', description = ''): readonly string[] {
  if (summary === '' || description === '') return [sentence(summary), description]
  if (beginsWith(description, summary)) return [description]
  return beginsWith(summary, description) ? [sentence(summary)] : [sentence(summary), description]
}

/** Whether a text says the same first, but for case, spaces and the end of the sentence. */
function beginsWith(text: string, start: string): boolean {
  if (firstLetter(text) !== firstLetter(start)) return false
  const [long, short] = [text, start].map((each) =>
    each
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[.!:]$/, '')
      .trim(),
  )
  if (long === undefined || short === undefined || !long.startsWith(short)) return false
  return !/^[\p{L}\p{N}]/u.test(long.slice(short.length))
}

/** Empty where a text begins with anything else. */
function firstLetter(text: string): string {
  return (/^\s*(\p{L})/u.exec(text)?.[1] ?? '').toLowerCase().slice(0, 1)
}

function sentence(text: string): string {
  return text === '' || /[.!?:]$/.test(text) ? text : `${text}.`
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}

/** A comment as ts-morph's structures take it. */
export function docsOf(text: string | undefined): string[] {
  return text === undefined ? [] : [commentText(text)]
}
