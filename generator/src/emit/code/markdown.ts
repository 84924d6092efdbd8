import { largest } from '../../lib/extremes.ts'

/** Characters of the longest run of backticks. */
function longestRun(text: string): number {
  return largest(
    [...text.matchAll(/`+/g)].map(([run]) => run.length),
    0,
  )
}

/** Text as inline code, whatever it holds; empty where there is none. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.trim() === '') return ''
  const longest = longestRun(line)
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Text as it is, without any formatting. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>{}~#|]/g, '\\$&')
}

/** A code block, its fence longer than any in the text. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, longestRun(text))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${defuseIncludes(text.trimEnd())}\n${fence}`
}

/** Markdown as one cell of a table. */
export function cell(markdown: string): string {
  return markdown
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim()
}

/** Site generators read files that a comment of this kind names, even within code. */
export function defuseIncludes(text: string): string {
  return text.replace(/(<!--\s*)@include/gi, '$1@ include')
}

/** Anchor of a heading, as GitHub makes it. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
}
