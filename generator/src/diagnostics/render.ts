import { codeFrame } from './code-frame.ts'
import type { DocumentError } from './document-error.ts'
import { createPaint, type Paint } from './paint.ts'
import type { Place } from './place.ts'

export interface RenderOptions {
  readonly color: boolean
  /** The text of a file as named in a place, for the code frame; undefined when it cannot be read. */
  readonly readText: (file: string) => string | undefined
}

/**
 * Problems as text for people, one block each:
 *
 *     spec/chat.yaml:12:7 error unresolved-ref: #/components/schemas/Modle leads to nothing
 *       (the lines around the place, with a caret)
 *       hint: Did you mean #/components/schemas/Model?
 */
export function render(errors: readonly DocumentError[], { color, readText }: RenderOptions): string {
  const paint = createPaint(color)
  const texts = new Map<string, string | undefined>()
  const read = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, readText(file))
    return texts.get(file)
  }
  return errors.map((error) => `${renderOne(error, paint, read)}\n`).join('\n')
}

function renderOne(error: DocumentError, paint: Paint, read: (file: string) => string | undefined): string {
  const tint = error.severity === 'error' ? paint.red : paint.yellow
  const where = error.place === undefined ? '' : `${paint.cyan(position(error.place))} `
  const lines = [`${where}${tint(error.severity)} ${paint.dim(`${error.code}:`)} ${paint.bold(oneLine(error.message))}`]
  if (error.place !== undefined) lines.push(...frame(error.place, paint, read))
  for (const { message, place } of error.related)
    lines.push(`  ${message}: ${paint.cyan(position(place))}`, ...frame(place, paint, read))
  if (error.hint !== undefined) lines.push(`  ${paint.bold('hint:')} ${oneLine(error.hint)}`)
  return lines.join('\n')
}

function frame(place: Place, paint: Paint, read: (file: string) => string | undefined): readonly string[] {
  const text = read(place.file)
  const lines = text === undefined ? undefined : codeFrame(text, place, paint)
  return lines === undefined ? [] : [lines]
}

/** Clickable in most terminals and editors. */
function position({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

/** Messages may quote documents, which may hold anything. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
