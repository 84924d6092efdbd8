import type { ApiDiff, Change } from '../diff/change.ts'
import { ruleOf } from '../diff/rules/rules.ts'
import { code as quote, escape, prose } from '../diff/reports/markdown-text.ts'
import type { Severity } from '../diff/severity.ts'

/** Changes of an API as the people who install the packages should read them, in Markdown. */
export function summarise(changes: readonly Change[], { surface }: Pick<ApiDiff, 'surface'>): string {
  const shown = changes.filter((change) => change.code !== 'type-added' || changes.every(isQuiet))
  const sections = titles.flatMap(([severity, title]) => {
    const own = shown
      .filter((change) => change.severity === severity)
      .toSorted((a, b) => Number(b.code === 'operation-added') - Number(a.code === 'operation-added'))
    const lines = [...new Set(own.map((change) => `- ${bullet(change, surface)}`))]
    const limit = severity === 'compatible' ? shownAdditions : lines.length
    const hidden = lines.length - limit
    const more = hidden > 0 ? [`- … and ${hidden} more additions`] : []
    return lines.length === 0 ? [] : [`**${title}**\n\n${[...lines.slice(0, limit), ...more].join('\n')}`]
  })
  return [headline(changes), ...sections].join('\n\n')
}

/** A changelog is read by people: of what needs no action, operations come first. */
const shownAdditions = 80

const titles: readonly (readonly [Severity, string])[] = [
  ['breaking', 'Breaking changes'],
  ['types', 'Types to adapt: code runs as before, but may not compile'],
  ['compatible', 'New, and nothing to do'],
]

/** New types come with what uses them; they are listed only where nothing else is. */
function isQuiet({ code, severity }: Change): boolean {
  return code === 'type-added' || severity === 'documentation'
}

function headline(changes: readonly Change[]): string {
  const count = (severity: Severity): number => changes.filter((change) => change.severity === severity).length
  const parts = [
    ...counted(count('breaking'), 'breaking change', 'breaking changes'),
    ...counted(count('types'), 'change to types that may need adapting', 'changes to types that may need adapting'),
    ...counted(changes.filter(({ code }) => code === 'operation-added').length, 'new operation', 'new operations'),
  ]
  if (parts.length > 0) return `The API has changed: ${list(parts)}.`
  if (changes.every(({ severity }) => severity === 'documentation'))
    return 'The comments follow the documentation of the API.'
  return 'The API has changed; existing code needs no change.'
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
}

type Surface = ApiDiff['surface']

function bullet(change: Change, surface: Surface): string {
  const { subject, message, code, operations } = change
  const todo = ruleOf(code).todo
  const own = surface.get(subject)
  const isItself = operations.some(({ name, by }) => name === subject && by === 'itself')
  if (code === 'operation-added')
    return `${quote(subject)} is new${withNames(subject, surface)}${summaryOf(own?.summary)}`
  if (code === 'operation-removed') return `${quote(subject)} is gone${withNames(subject, surface)}. ${todo}`
  const sentence = `${quote(subject)} ${prose(message)}${isItself ? '' : inOperations(change, surface)}.`
  const names =
    code.startsWith('operation-renamed') && own !== undefined
      ? ` Its method is ${quote(own.method)}${hooks(subject, surface)}.`
      : ''
  return [sentence + names, todo].filter((text) => text !== undefined).join(' ')
}

/** `, with keys.list and useKeysList`. */
function withNames(operation: string, surface: Surface): string {
  const own = surface.get(operation)
  return own === undefined ? '' : `, with the method ${quote(own.method)}${hooks(operation, surface)}`
}

function hooks(operation: string, surface: Surface): string {
  const names = (surface.get(operation)?.derived ?? []).filter((name) => /^use\p{Lu}/u.test(name))
  return names.length === 0 ? '' : ` and the hooks ${list(names.map(quote))}`
}

function summaryOf(summary: string | undefined): string {
  return summary === undefined ? '.' : `: ${escape(summary).replace(/\.?\s*$/, '.')}`
}

const shownOperations = 4

function inOperations({ operations }: Change, surface: Surface): string {
  if (operations.length === 0) return ''
  const shown = operations.slice(0, shownOperations).map(({ name }) => {
    const hook = surface.get(name)?.derived.find((one) => /^use\p{Lu}/u.test(one))
    return hook === undefined ? quote(name) : `${quote(name)} (${quote(hook)})`
  })
  const hidden = operations.length - shown.length
  return `, in ${list([...shown, ...(hidden > 0 ? [`${hidden} more`] : [])])}`
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
