import type { ApiDiff, Change } from '../change.ts'
import { byOperation } from './by-operation.ts'
import {
  adviceOf,
  groupsOf,
  operationsText,
  placesText,
  releaseText,
  sidesText,
  type SeverityGroup,
  countsText,
  textsOf,
} from './wording.ts'
import { largest } from '../../lib/extremes.ts'
import { code, escape, oneLine, prose } from './markdown-text.ts'

/** The differences for pull requests: what needs no action is folded away. */
export function markdownReport(diff: ApiDiff, version?: string): string {
  const release = releaseText(diff, version)
  const head = `## ${escape(diff.after.title)}: ${sidesText(diff, code)}\n\n${sentence(countsText(diff))}${release === undefined ? '' : ` This asks for **${release}**.`}`
  return `${[head, ...operationTable(diff), ...groupsOf(diff).map(renderGroup)].join('\n\n')}\n`
}

/** More of them are folded below the table of operations. */
const shownUnfolded = 10

/** Which operations are affected, and how: what people look for first. */
function operationTable(diff: ApiDiff): readonly string[] {
  const rows = byOperation(diff)
  if (diff.changes.length < 2 || rows.length === 0) return []
  const lines = rows.slice(0, shownRows).map(({ name, summary }) => `| ${code(name)} | ${summary} |`)
  const hidden = rows.length - lines.length
  return [
    ['| Operation | Changes |', '| --- | --- |', ...lines, ...(hidden > 0 ? [`| … and ${hidden} more | |`] : [])].join(
      '\n',
    ),
  ]
}

const shownRows = 60

function renderGroup({ severity, title, changes }: SeverityGroup): string {
  const list = changes.map(severity === 'documentation' ? renderLine : renderChange).join('\n')
  const isNews = severity === 'breaking' || severity === 'types'
  if (isNews && changes.length <= shownUnfolded) return `### ${title} (${changes.length})\n\n${list}`
  return `<details>\n<summary>${title} (${changes.length})</summary>\n\n${list}\n\n</details>`
}

function renderLine({ subject, message }: Change): string {
  return `- **${escape(subject)}** ${prose(message)}`
}

function renderChange(change: Change): string {
  const texts = textsOf(change)
  const isSelf = change.operations.every(({ by }) => by === 'itself')
  const diff = [
    ...(texts.before === undefined ? [] : [`  - ${texts.before}`]),
    ...(texts.after === undefined ? [] : [`  + ${texts.after}`]),
  ].map((line) => oneLine(line.slice(2)))
  const fence = fenceFor(diff)
  return [
    `${renderLine(change)} (${code(change.code)})  `,
    `  ${adviceOf(change)}`,
    ...(isSelf ? [] : ['', `  In ${operationsText(change, code)}.`]),
    ...(diff.length === 0 ? [] : ['', `  ${fence}diff`, ...diff.map((line) => `  ${line}`), `  ${fence}`]),
    '',
    `  <sub>${escape(placesText(change))}</sub>`,
  ].join('\n')
}

/** Longer than any run of backticks in the lines. */
function fenceFor(lines: readonly string[]): string {
  const longest = largest(
    lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length),
    2,
  )
  return '`'.repeat(longest + 1)
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}
