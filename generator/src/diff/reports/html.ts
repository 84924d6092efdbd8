import { join } from 'node:path'
import Handlebars from 'handlebars'
import { root } from '../../folders.ts'
import type { ApiDiff, Change } from '../change.ts'
import { ruleOf } from '../rules/rules.ts'
import { bySeverity, severities, type Severity, severityTitles, worst } from '../severity.ts'
import { markDifference } from './mark-difference.ts'
import { groupsOf, placesText, releaseText, textsOf } from './wording.ts'
import { byCodeUnits } from '../../lib/text-order.ts'
import { readText } from '../../lib/read-file.ts'

const template = join(root, 'templates/diff/report.html.hbs')

/** The differences as one page that needs nothing else: filters, search, and links between operations and changes. */
export function htmlReport(diff: ApiDiff, version?: string): string {
  const page = Handlebars.compile(readText(template), { strict: true })(contextOf(diff, version))
  return page.replaceAll(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')
}

function contextOf(diff: ApiDiff, version: string | undefined) {
  const { before, after, counts } = diff
  const anchors = new Map(diff.changes.map((change, index) => [change, `change-${index + 1}`]))
  return {
    title: after.title,
    before: versioned(before.label, before.version, after.version),
    after: versioned(after.label, after.version, before.version),
    operations: `${before.operations} → ${after.operations} operations`,
    verdict: verdictOf(diff, version),
    tiles: severities.map((severity) => ({ severity, title: severityTitles[severity], count: counts[severity] })),
    index: indexOf(diff),
    groups: groupsOf(diff).map(({ severity, title, changes }) => ({
      severity,
      title,
      about: abouts[severity],
      changes: changes.map((change) => changeContext(change, anchors.get(change) ?? '')),
    })),
  }
}

/** With the version that a document gives itself, where the other one gives another. */
function versioned(label: string, own: string, other: string): string {
  return own === other ? label : `${label} (version ${own})`
}

const abouts: Readonly<Record<Severity, string>> = {
  breaking: 'code that works today can fail when it runs',
  types: 'code runs as before, but may not compile until it is adapted',
  compatible: 'nothing to do',
  documentation: 'only comments differ',
}

/** Total of the numbers below it. */
function verdictOf(diff: ApiDiff, version: string | undefined): string {
  const release = releaseText(diff, version)
  return release === undefined
    ? 'Nothing to release.'
    : `${verdicts[diff.changes[0]?.severity ?? 'documentation']} This asks for ${release}.`
}

const verdicts: Readonly<Record<Severity, string>> = {
  breaking: 'Some code that works today can fail when it runs.',
  types: 'All code runs as before; some of it may not compile until it is adapted.',
  compatible: 'All code runs and compiles as before.',
  documentation: 'Only comments of the packages differ.',
}

/** Operations with what reaches them, those of the worst changes first. */
function indexOf({ changes }: ApiDiff) {
  const uses = changes.flatMap((change) => change.operations.map(({ name }) => ({ name, change })))
  const rows = [...Map.groupBy(uses, ({ name }) => name)].map(([name, own]) => ({
    name,
    count: own.length,
    severity: worst(own.map(({ change }) => change.severity)) ?? 'documentation',
  }))
  return rows.toSorted((a, b) => bySeverity(a.severity, b.severity) || byCodeUnits(a.name, b.name))
}

function changeContext(change: Change, anchor: string) {
  const { title, why, todo, avoid } = ruleOf(change.code)
  const { before, after } = textsOf(change)
  return {
    anchor,
    code: change.code,
    rule: title,
    subject: change.subject,
    message: inline(change.message),
    plain: change.severity === 'documentation',
    texts: markDifference(before, after),
    why: inline(why),
    todo: todo === undefined ? '' : inline(todo),
    avoid: avoid === undefined ? '' : inline(avoid),
    names: change.operations.map(({ name }) => name).join(' '),
    operations: change.operations.map(({ name, by }) => ({ name, way: by === 'itself' ? '' : ways[by] })),
    places: placesText(change),
  }
}

const ways = { request: 'request', response: 'response', both: 'request, response' } as const

/** Code spans become elements; everything else is text. */
function inline(markdown: string): string {
  return Handlebars.escapeExpression(markdown).replaceAll(/&#x60;(.*?)&#x60;/g, '<code>$1</code>')
}
