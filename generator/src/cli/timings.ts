import type { StageTiming } from '../stages.ts'
import { elapsed } from '../lib/elapsed.ts'

/**
 * One line per stage, then what has passed in all and the most memory that the process held; `+`: beside other stages.
 *
 * @param since when the work began, on the clock of `elapsed`
 */
export function renderTimings(timings: readonly StageTiming[], since: number): string {
  const inStages = timings.reduce((sum, { ms, beside }) => sum + (beside ? 0 : ms), 0)
  const total = elapsed() - since
  const named = timings.map(({ stage, ms, beside }) => ({ stage: beside ? `+ ${stage}` : stage, ms }))
  const rows = [...named, { stage: '(start, output)', ms: total - inStages }, { stage: 'total', ms: total }]
  const lines = rows.map(({ stage, ms }) => `${stage.padEnd(16)}${ms.toFixed(0).padStart(7)} ms`)
  const megabytes = process.resourceUsage().maxRSS / 1024
  return `${[...lines, `${'peak memory'.padEnd(16)}${megabytes.toFixed(0).padStart(7)} MB`].join('\n')}\n`
}
