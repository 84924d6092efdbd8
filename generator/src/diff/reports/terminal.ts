import { stripVTControlCharacters, styleText } from 'node:util'
import type { ApiDiff, Change } from '../change.ts'
import type { Severity } from '../severity.ts'
import { adviceOf, groupsOf, operationsText, placesText, type SeverityGroup, textsOf } from './wording.ts'

type Style = Parameters<typeof styleText>[0]

const tints: Readonly<Record<Severity, Style>> = {
  breaking: 'red',
  types: 'yellow',
  compatible: 'green',
  documentation: 'blue',
}

/** Of what needs no action, only so many are shown. */
const shownChanges: Readonly<Record<Severity, number>> = {
  breaking: 200,
  types: 200,
  compatible: 40,
  documentation: 10,
}

/** The differences for people at a terminal. */
export function terminalReport(diff: ApiDiff, { color }: { readonly color: boolean }): string {
  const paint = (style: Style, text: string): string =>
    // The caller has decided about colour, so the stream is not asked again.
    color ? styleText(style, text, { validateStream: false }) : text
  return groupsOf(diff)
    .map((group) => `${renderGroup(group, paint)}\n`)
    .join('\n')
}

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
    `  ${paint('bold', change.subject)} ${plain(change.message)} ${paint('dim', change.code)}`,
    ...(isShort || texts.before === undefined ? [] : [`    ${paint('red', `- ${texts.before}`)}`]),
    ...(isShort || texts.after === undefined ? [] : [`    ${paint('green', `+ ${texts.after}`)}`]),
    ...(isShort ? [] : [`    ${plain(adviceOf(change))}`]),
    ...(isShort || isSelf ? [] : [`    ${paint('dim', 'in')} ${affected}`]),
    ...(isShort ? [] : [`    ${paint('dim', placesText(change))}`]),
  ]
  return lines.join('\n')
}

/** Documents may hold anything; a terminal acts on some of it. */
function plain(message: string): string {
  return stripVTControlCharacters(message).replaceAll('`', '')
}
