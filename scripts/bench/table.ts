import type { Contender, Row, Spread, Unit } from './benchmark.ts'

const columns: readonly Contender[] = ['ours', 'official', 'openai', 'hey-api', 'baseline']

/** Baseline of relative figures. */
const unity: Partial<Record<Unit, string>> = { times: '1x', over: '0 ms' }

/** Whether ours is within its goal; undefined without one. */
export function met({ figures: { ours }, goal }: Row): boolean | undefined {
  return goal === undefined || ours === undefined ? undefined : ours.median <= goal
}

/** The lines of a benchmark as aligned text. */
export function table(rows: readonly Row[]): string {
  const head = ['', ...columns, 'goal', '']
  const body = rows.map((row) => [
    row.what,
    ...columns.map((name) => (name === 'baseline' && unity[row.unit]) || cell(row.figures[name], row.unit)),
    row.goal === undefined ? '' : `<= ${figure(row.goal, row.unit)}`,
    mark(met(row)),
  ])
  const lines = [head, ...body]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  return lines
    .map((line) => `  ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n')
}

function mark(isMet: boolean | undefined): string {
  if (isMet === undefined) return ''
  return isMet ? 'met' : 'MISSED'
}

function cell(spread: Spread | undefined, unit: Unit): string {
  if (spread === undefined) return '-'
  const { median, min, max } = spread
  const range = [min, max].map((value) => figure(value, unit))
  return range[0] === range[1] ? figure(median, unit) : `${figure(median, unit)} (${range.join(' to ')})`
}

function figure(value: number, unit: Unit): string {
  if (unit === 'times') return `${value.toFixed(2)}x`
  if (unit === 'over') return `${value.toFixed(0)} ms`
  if (unit === 'count') return value.toLocaleString('en')
  if (unit === 'rate') return `${Math.round(value).toLocaleString('en')}/s`
  return value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(1)} MB`
}
