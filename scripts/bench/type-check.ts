import { join } from 'node:path'
import { compilers, root } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'
import type { Benchmark, Contender, Row, Setting } from './benchmark.ts'
import { against, interleave } from './rounds.ts'

const contenders: readonly Contender[] = ['baseline', 'ours', 'official', 'openai']
const tsc = join(root, 'node_modules', compilers['5.9'], 'bin/tsc')

/** Time that a small program adds to a type check. */
export const typeCheck: Benchmark = {
  name: 'type-check',
  about: 'TypeScript 5.9 on ten lines that send a chat message; a file without imports is 1x.',
  run: async (setting) => [await measure(setting, true, 1.3), await measure(setting, false, 2)],
}

async function measure({ project: cwd, rounds }: Setting, skip: boolean, goal: number): Promise<Row> {
  const runs = new Map<Contender, () => Promise<number>>()
  for (const name of contenders) {
    runs.set(name, async () => {
      const start = performance.now()
      await mustRun(process.execPath, [tsc, '-p', `tsconfig.${name}.json`, '--skipLibCheck', String(skip)], { cwd })
      return performance.now() - start
    })
  }
  const samples = await interleave(runs, rounds)
  const figures = against(samples, (sample, baseline) => sample / baseline)
  return { what: `skipLibCheck ${skip ? 'on' : 'off'}`, unit: 'times', figures, goal }
}
