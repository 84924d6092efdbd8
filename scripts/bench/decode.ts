import type { Contender, Row, Setting } from './benchmark.ts'
import { ContenderProcess } from './contender-process.ts'
import { against, interleave } from './rounds.ts'

const contenders: readonly Contender[] = ['baseline', 'ours', 'official', 'openai']

/** Has every contender do a task of worker.mjs. */
export async function decode(setting: Setting, what: string, task: readonly string[], goal: number): Promise<Row> {
  const processes = contenders.map((name) => [name, new ContenderProcess(setting.project, name, task)] as const)
  try {
    const samples = await interleave(
      new Map(processes.map(([name, contender]) => [name, () => contender.sample()])),
      setting.rounds,
    )
    return { what, unit: 'times', figures: against(samples, (sample, baseline) => sample / baseline), goal }
  } finally {
    for (const [, contender] of processes) contender.stop()
  }
}
