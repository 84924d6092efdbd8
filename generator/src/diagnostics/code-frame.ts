import { replaceInvisible } from '../lib/invisible.ts'
import type { Paint } from './paint.ts'
import type { Lines } from './text-lines.ts'

const contextLines = 2
/** Longer lines (minified JSON) are cut around the column. */
const maxWidth = 120

/** The lines around a place with a caret under its column; undefined when there is no such line. */
export function codeFrame(
  lines: Lines,
  { line, column }: { readonly line: number; readonly column: number },
  paint: Paint,
): string | undefined {
  if (line < 1 || line > lines.length) return undefined
  const first = Math.max(1, line - contextLines)
  const last = Math.min(lines.length, line + contextLines)
  const gutter = String(last).length
  // Every line is cut at the same column, so that the indentation stays readable.
  const start = column > maxWidth - 20 ? column - Math.floor(maxWidth / 2) : 0
  const rows = lines.slice(first - 1, last).flatMap((content, index) => {
    const number = first + index
    const shown = printable(content.slice(start, start + maxWidth))
    const label = String(number).padStart(gutter)
    if (number !== line) return [paint.dim(`  ${label} | ${shown}`.trimEnd())]
    const caret = `${' '.repeat(gutter + 2)} | ${' '.repeat(Math.max(0, column - 1 - start))}^`
    return [`${paint.red('>')} ${paint.dim(`${label} |`)} ${shown}`.trimEnd(), paint.red(caret)]
  })
  return rows.join('\n')
}

/** Keeps control characters of a document from acting on the terminal, and columns aligned. */
function printable(text: string): string {
  return replaceInvisible(text.replaceAll('\t', ' '), (found) => '\u00b7'.repeat(found.length))
}
