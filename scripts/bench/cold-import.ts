import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mustRun } from '../lib/run.ts'
import type { Benchmark, Contender, Row, Setting, Spread } from './benchmark.ts'
import { against, interleave, spread } from './rounds.ts'

type Modules = ReadonlyMap<Contender, readonly string[]>

const functionAlone: Modules = new Map([
  ['baseline', []],
  ['ours', ['@openrouter-sdk/core/chatSend']],
  ['official', ['@openrouter/sdk/funcs/chatSend.js']],
  ['openai', ['openai']],
])

const withClient: Modules = new Map([
  ['baseline', []],
  ['ours', ['@openrouter-sdk/core/client', '@openrouter-sdk/core/chatSend']],
  ['official', ['@openrouter/sdk/core.js', '@openrouter/sdk/funcs/chatSend.js']],
  ['openai', ['openai']],
])

/** Cost of importing the SDK in a new process. */
export const coldImport: Benchmark = {
  name: 'cold-import',
  about: `A process of Node ${process.versions.node} that imports and ends; an empty process is 0.`,
  run: async (setting) => [
    ...(await measure(setting, 'chatSend', functionAlone)),
    ...(await measure(setting, 'chatSend and client', withClient)),
  ],
}

async function measure(setting: Setting, what: string, modules: Modules): Promise<readonly Row[]> {
  const cwd = setting.project
  const runs = new Map<Contender, () => Promise<number>>()
  for (const [name, specifiers] of modules) {
    const file = join(cwd, `import-${name}.mjs`)
    await writeFile(file, specifiers.map((specifier) => `import '${specifier}'\n`).join(''))
    runs.set(name, async () => {
      const start = performance.now()
      await mustRun(process.execPath, [file], { cwd })
      return performance.now() - start
    })
  }
  const samples = await interleave(runs, setting.rounds * 3)
  const time = against(samples, (sample, baseline) => sample - baseline)
  const loaded = await inspect(cwd, modules, 'modules', 1)
  const heap = await inspect(cwd, modules, 'heap', 3)
  return [
    { what: `${what}: time`, unit: 'over', figures: time, goal: 15 },
    { what: `${what}: modules`, unit: 'count', figures: loaded },
    { what: `${what}: heap`, unit: 'bytes', figures: heap, goal: 1_000_000 },
  ]
}

async function inspect(cwd: string, modules: Modules, what: string, times: number): Promise<Row['figures']> {
  const figures: Partial<Record<Contender, Spread>> = {}
  for (const [name, specifiers] of modules) {
    if (name === 'baseline') continue
    const values: number[] = []
    for (let time = 0; time < times; time++) {
      const args = ['--expose-gc', 'inspect-import.mjs', what, ...specifiers]
      values.push(Number(await mustRun(process.execPath, args, { cwd })))
    }
    figures[name] = spread(values)
  }
  return figures
}
