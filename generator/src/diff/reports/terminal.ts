import { stripVTControlCharacters, styleText } from 'node:util'
import type { ApiDiff, Change } from '../change.ts'
import type { Severity } from '../severity.ts'
import { byOperation } from './by-operation.ts'
import { adviceOf, groupsOf, operationsText, placesText, type SeverityGroup, textsOf } from './wording.ts'
import { largest } from '../../lib/extremes.ts'

type Style = Parameters<typeof styleText>[0]

const tints: Readonly<Record<Severity, Style>> = {
  breaking: 'red',
  types: 'yellow',
  compatible: 'green',
  documentation: 'blue',
}

/** Details of so many are shown; the table of operations lists all. */
const shownChanges: Readonly<Record<Severity, number>> = {
  breaking: 60,
  types: 40,
  compatible: 12,
  documentation: 3,
}

/** The differences for people at a terminal. */
export function terminalReport(diff: ApiDiff, { color }: { readonly color: boolean }): string {
  const paint = (style: Style, text: string): string =>
    // The caller has decided about colour, so the stream is not asked again.
    color ? styleText(style, text, { validateStream: false }) : text
  return [...operationTable(diff, paint), ...groupsOf(diff).map((group) => `${renderGroup(group, paint)}\n`)].join('\n')
}

/** Which operations are affected, and how, where that says more than the list of changes. */
function operationTable(diff: ApiDiff, paint: Paint): readonly string[] {
  const rows = byOperation(diff)
  if (diff.changes.length <= shownUnsummed || rows.length < 2) return []
  const width = largest(rows.slice(0, shownRows).map(({ name }) => name.length))
  const lines = rows.slice(0, shownRows).map(({ name, summary }) => `  ${name.padEnd(width)}  ${paint('dim', summary)}`)
  const hidden = rows.length - lines.length
  return [
    [
      paint('bold', `By operation (${rows.length})`),
      ...lines,
      ...(hidden > 0 ? [paint('dim', `  … and ${hidden} more`)] : []),
      '',
    ].join('\n'),
  ]
}

/** So few changes need no summary. */
const shownUnsummed = 8
const shownRows = 40

type Paint = (style: Style, text: string) => string

function renderGroup({ severity, title, changes }: SeverityGroup, paint: Paint): string {
  const limit = shownChanges[severity]
  const hidden = changes.length - limit
  return [
    paint(['bold', tints[severity]].flat() as never, `${title} (${changes.length})`),
    ...changes.slice(0, limit).map((change) => renderChange(change, paint)),
    ...(hidden > 0 ? [paint('dim', `  … and ${hidden} more; the other formats list all of them`)] : []),
  ].join('\n')
}

function renderChange(change: Change, paint: Paint): string {
  const texts = textsOf(change)
  const affected = operationsText(change, (name) => name)
  const isSelf = change.operations.every(({ by }) => by === 'itself')
  const isShort = change.severity === 'documentation'
  const lines = [
    `  ${paint('bold', change.subject)} ${withoutMarkup(change.message)} ${paint('dim', change.code)}`,
    ...(isShort || texts.before === undefined ? [] : [`    ${paint('red', `- ${texts.before}`)}`]),
    ...(isShort || texts.after === undefined ? [] : [`    ${paint('green', `+ ${texts.after}`)}`]),
    ...(isShort ? [] : [`    ${withoutMarkup(adviceOf(change))}`]),
    ...(isShort || isSelf ? [] : [`    ${paint('dim', 'in')} ${affected}`]),
    ...(isShort ? [] : [`    ${paint('dim', placesText(change))}`]),
  ]
  return lines.join('\n')
}

/** Documents may hold anything; a terminal acts on some of it. */
function withoutMarkup(message: string): string {
  return stripVTControlCharacters(message).replaceAll('`', '')
}
