import type { Failure, Trial } from './try-document.ts'

const shownPerKind = 3
const maxLength = 300

/** A row of a document. */
export function row({ name, types, assertions, failures }: Trial): string {
  const refusals = failures.filter(({ expected }) => expected === 'accepted').length
  const figures = [types, assertions, refusals, failures.length - refusals].map((figure) =>
    figure.toLocaleString('en-US'),
  )
  return `${failures.length === 0 ? '✓' : '✗'} ${columns(name, ...figures)}`
}

export const heading = `  ${columns('document', 'types', 'assertions', 'false refusals', 'false acceptances')}`

/** Schemas that the validator could not judge, and places and values of failures, some of each kind; empty if there are none. */
export function details({ failures, unjudged }: Trial): string {
  const skipped = unjudged.length === 0 ? [] : [`  the validator fails on ${unjudged.join(', ')}`]
  const kinds = [...Map.groupBy(failures, kindOf)].map(
    ([kind, alike]) => `  ${kind}: ${alike.length}\n${some(alike).map(describe).join('\n')}`,
  )
  return [...skipped, ...kinds].join('\n')
}

function kindOf({ expected, keyword, message }: Failure): string {
  return expected === 'accepted'
    ? `false refusal, ${message?.slice(0, 'TS2345'.length)}`
    : `false acceptance, ${keyword}`
}

/** The shortest values, each of another schema. */
function some(failures: readonly Failure[]): readonly Failure[] {
  const bySchema = Map.groupBy(
    failures.toSorted((a, b) => textOf(a).length - textOf(b).length),
    ({ pointer }) => pointer,
  )
  return [...bySchema.values()].flatMap((alike) => alike.slice(0, 1)).slice(0, shownPerKind)
}

function describe(failure: Failure): string {
  const { pointer, type, expected, isLiteral, message } = failure
  const manner = isLiteral ? ' as a literal' : ''
  const said = message?.split('\n').map((line) => `\n      ${shorten(line)}`) ?? []
  return `    ${pointer} (${type.name}, ${type.view}): to be ${expected}${manner}\n      ${shorten(textOf(failure))}${said.join('')}`
}

function textOf({ value }: Failure): string {
  return JSON.stringify(value)
}

/** Text of a length that fits a report. */
export function shorten(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
}

/** A name, and figures beneath each other. */
export function columns(name: string, ...figures: readonly string[]): string {
  return [name.padEnd(32), ...figures.map((figure) => figure.padStart(18))].join('')
}
