import { codeFrame } from './code-frame.ts'
import type { DocumentError } from './document-error.ts'
import { createPaint, type Paint } from './paint.ts'
import type { Place } from './place.ts'
import { escaped, replaceInvisible } from '../lib/invisible.ts'
import { type Lines, linesOfText } from './text-lines.ts'

export type RenderOptions = FullOptions | CompactOptions

interface FullOptions {
  readonly color: boolean
  readonly compact?: false
  /** The lines of a file as named in a place, for the code frame; none when it cannot be read. */
  readonly linesOf: LinesOf
}

/** One line for each problem. */
interface CompactOptions {
  readonly color: boolean
  readonly compact: true
}

/**
 * Problems as text for people, one block each:
 *
 *     spec/chat.yaml:12:7 error unresolved-ref: #/components/schemas/Modle leads to nothing
 *       (the lines around the place, with a caret)
 *       hint: Did you mean #/components/schemas/Model?
 */
export function render(errors: readonly DocumentError[], options: RenderOptions): string {
  const paint = createPaint(options.color)
  if (options.compact) return errors.map((error) => `${headline(error, paint)}\n`).join('')
  return errors.map((error) => `${renderOne(error, paint, options.linesOf)}\n`).join('\n')
}

function renderOne(error: DocumentError, paint: Paint, linesOf: LinesOf): string {
  return [
    headline(error, paint),
    ...(error.place === undefined ? [] : frame(error.place, paint, linesOf)),
    ...error.related.flatMap(({ message, place }) => [
      `  ${message}: ${paint.cyan(position(place))}`,
      ...frame(place, paint, linesOf),
    ]),
    `  ${paint.bold('hint:')} ${oneLine(error.hint)}`,
  ].join('\n')
}

function headline({ severity, place, code, message }: DocumentError, paint: Paint): string {
  const tint = severity === 'error' ? paint.red : paint.yellow
  const where = place === undefined ? '' : `${paint.cyan(position(place))} `
  return `${where}${tint(severity)} ${paint.dim(`${code}:`)} ${paint.bold(oneLine(message))}`
}

type LinesOf = (file: string) => Lines

/** Lines of files, each read once: a document of many megabytes may have hundreds of problems. */
export function readLines(readText: (file: string) => string | undefined): LinesOf {
  const files = new Map<string, Lines>()
  return (file) => {
    const known = files.get(file)
    if (known !== undefined) return known
    const text = readText(file)
    const lines = text === undefined ? [] : linesOfText(text)
    files.set(file, lines)
    return lines
  }
}

function frame(place: Place, paint: Paint, linesOf: LinesOf): readonly string[] {
  const text = codeFrame(linesOf(place.file), place, paint)
  return text === undefined ? [] : [text]
}

/** Clickable in most terminals and editors. */
function position({ file, line, column }: Place): string {
  return `${oneLine(file)}:${line}:${column}`
}

/** Messages may quote documents, which may hold anything. An invisible character may be what is wrong, so it is shown. */
function oneLine(text: string): string {
  return replaceInvisible(text.replaceAll(/[\t\r\n\u2028\u2029]+/g, ' '), escaped)
}
