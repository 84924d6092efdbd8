import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Benchmark, Contender, Row, Setting } from './benchmark.ts'
import { ContenderProcess } from './contender-process.ts'
import { against, interleave, spread } from './rounds.ts'

const contenders: readonly Contender[] = ['baseline', 'ours', 'official', 'openai', 'hey-api']

/** As many as one sample makes: some hundred milliseconds of work from memory, a second over HTTP. */
const calls = { fromMemory: 5000, overHttp: 2000 }

/** Own work of one call, and the calls per second. */
export const callCost: Benchmark = {
  name: 'calls',
  about:
    'GET /credits with a small response: from memory, time of the whole process, where a bare fetch and JSON.parse are 1x; then calls per second to a server in another process.',
  async run(setting) {
    const file = join(setting.project, 'credits.json')
    await writeFile(file, JSON.stringify({ data: { total_credits: 100.5, total_usage: 25.75 } }))
    const work = await samplesOf(setting, ['call', file, String(calls.fromMemory)])
    const figures = against(work, (sample, bare) => sample / bare)
    const goal = figures['hey-api']?.median
    const rows: Row[] = [{ what: 'own work of a call', unit: 'times', figures, ...(goal && { goal }) }]
    const server = fork(join(import.meta.dirname, 'models-server.ts'), [file])
    try {
      const [url] = await once(server, 'message')
      for (const atOnce of [1, 100, 1000]) {
        const samples = await samplesOf(setting, [
          'calls-over-http',
          String(url),
          String(calls.overHttp),
          String(atOnce),
        ])
        const rates = [...samples].map(([name, taken]) => [
          name,
          spread(taken.map((ms) => (calls.overHttp / ms) * 1000)),
        ])
        rows.push({ what: `${atOnce.toLocaleString('en')} at once`, unit: 'rate', figures: Object.fromEntries(rates) })
      }
    } finally {
      server.kill()
    }
    return rows
  },
}

/** Milliseconds of each round. */
async function samplesOf(
  { project, rounds }: Setting,
  task: readonly string[],
): Promise<ReadonlyMap<Contender, readonly number[]>> {
  const processes = contenders.map((name) => [name, new ContenderProcess(project, name, task)] as const)
  try {
    return await interleave(new Map(processes.map(([name, process]) => [name, () => process.sample()])), rounds)
  } finally {
    for (const [, process] of processes) process.stop()
  }
}
