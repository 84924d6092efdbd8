import { table } from '../lib/markdown-table.ts'
import type { StageTimes } from './stage-times.ts'

/** Of one document: figures of another build, and of this one. */
export interface StageRow {
  readonly name: string
  readonly before: StageTimes
  readonly now: StageTimes
}

/** Milliseconds; stages below it in all rows are left out. */
const least = 5

/** @param about which builds are compared, and where */
export function stagePage(rows: readonly StageRow[], about: string): string {
  const all = rows.flatMap(({ now, before }) => [now, before])
  const last = ['(start, output)', 'total']
  const stages = new Set(
    all.flatMap((times) => Object.keys(times.stages).map(stageName)).filter((one) => !last.includes(one)),
  )
  const isLong = (stage: string) => all.some((times) => (stageMs(times, stage) ?? 0) >= least)
  const line = (title: string, of: (times: StageTimes) => string) => [
    title,
    ...rows.map(({ before, now }) => `${of(before)} → ${of(now)}`),
  ]
  return `# Stages of a run

Made by \`pnpm bench:generator --before PACKED\`: do not edit. ${about}

Milliseconds of each stage, as \`--timings\` prints them: before → now. With \`+\`, a stage runs beside others and is no part of the total.
Processor time is of all threads together. Stages below ${least} ms are left out.

${table(
  ['stage', ...rows.map(({ name }) => name)],
  [
    ...[...stages, ...last].filter(isLong).map((stage) => line(stage, (times) => stageCell(times, stage))),
    line('processor time', ({ cpuMs }) => figure(cpuMs)),
    line('peak memory, MB', ({ peakBytes }) => figure(peakBytes / 1e6)),
  ],
)}
`
}

/** Without the mark of those that run beside others. */
function stageName(stage: string): string {
  return stage.replace(/^\+ /, '')
}

function stageMs({ stages }: StageTimes, stage: string): number | undefined {
  return stages[stage] ?? stages[`+ ${stage}`]
}

function stageCell(times: StageTimes, stage: string): string {
  const ms = stageMs(times, stage)
  return ms === undefined ? '–' : `${times.stages[stage] === undefined ? '+ ' : ''}${figure(ms)}`
}

function figure(value: number): string {
  return Math.round(value).toLocaleString('en')
}
