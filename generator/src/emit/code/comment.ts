import type { Docs } from '../../model/docs.ts'

const width = 110

/** Text for a documentation comment: nothing in it can end the comment, and long paragraphs are wrapped. */
export function commentText(text: string): string {
  const lines = text
    .replaceAll('*/', '*\\/')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .trim()
    .split('\n')
  let inCode = false
  return lines
    .flatMap((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) inCode = !inCode
      return inCode || isLaidOut(line) ? [line.trimEnd()] : wrap(line)
    })
    .join('\n')
}

/** Lists, tables, headings, quotes and indented text keep their lines. */
function isLaidOut(line: string): boolean {
  return /^(?:\s|[-*+|#>@`~]|\d+[.)]\s)/.test(line)
}

function wrap(line: string): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + word.length + 1 > width) {
      lines.push(current)
      current = word
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...lines, current.trimEnd()]
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
  const distinct = paragraphs.filter(
    (paragraph, index) => !paragraphs.slice(index + 1).some((later) => later.startsWith(paragraph)),
  )
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

/** A comment as ts-morph's structures take it. */
export function docsOf(text: string | undefined): string[] {
  return text === undefined ? [] : [commentText(text)]
}
