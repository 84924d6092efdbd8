/**
 * Compares the built packages with the official SDK, OpenAI's client, that of hey-api and no client at all, all in one run and in
 * turns, since only ratios of one run mean anything. Writes .cache/bench/report.json.
 *
 * Usage: pnpm bench [--filter NAME]… [--rounds N] [--json] [--strict]
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Benchmark, Row } from './bench/benchmark.ts'
import { callCost } from './bench/calls.ts'
import { bundleSize } from './bench/bundle-size.ts'
import { coldImport } from './bench/cold-import.ts'
import { decodeEvents } from './bench/decode-events.ts'
import { decodeModels } from './bench/decode-models.ts'
import { footprint } from './bench/footprint.ts'
import { install, versions } from './bench/install.ts'
import { met, table } from './bench/table.ts'
import { typeCheck } from './bench/type-check.ts'
import { cache } from './lib/paths.ts'

const benchmarks: readonly Benchmark[] = [
  decodeModels,
  decodeEvents,
  callCost,
  coldImport,
  bundleSize,
  typeCheck,
  footprint,
]

const { values: options } = parseArgs({
  options: {
    filter: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (options.help) console.log(help())
else await main()

async function main(): Promise<void> {
  const chosen = benchmarks.filter(
    ({ name }) => options.filter.length === 0 || options.filter.some((text) => name.includes(text)),
  )
  const rounds = Number(options.rounds)
  if (chosen.length === 0 || !(rounds >= 1)) {
    console.error(help())
    process.exitCode = 2
    return
  }
  const project = join(cache, 'bench/project')
  await install(project)
  const report: (Pick<Benchmark, 'name' | 'about'> & { rows: (Row & { met?: boolean | undefined })[] })[] = []
  for (const { name, about, run } of chosen) {
    const rows = await run({ project, rounds })
    if (!options.json) console.log(`${name}: ${about}\n${table(rows)}\n`)
    report.push({ name, about, rows: rows.map((row) => ({ ...row, met: met(row) })) })
  }
  const environment = {
    node: process.version,
    cores: availableParallelism(),
    rounds,
    versions: await versions(project),
  }
  const text = JSON.stringify({ environment, benchmarks: report }, null, 2)
  await writeFile(join(cache, 'bench/report.json'), text)
  if (options.json) console.log(text)
  const missed = report.flatMap(({ rows }) => rows).filter((row) => row.met === false)
  if (!options.json) console.log(missed.length === 0 ? 'All goals are met.' : `Goals missed: ${missed.length}`)
  if ((loadavg()[0] ?? 0) > availableParallelism())
    console.error('The machine is busy with other work: times are blurred.')
  if (options.strict && missed.length > 0) process.exitCode = 1
}

function help(): string {
  return `Usage: pnpm bench [options]

  --filter NAME  only benchmarks whose name contains NAME; may be given several times:
                 ${benchmarks.map(({ name }) => name).join(', ')}
  --rounds N     rounds that count, after one to warm up (default 7)
  --json         print the report as JSON instead of tables
  --strict       exit with 1 when a goal is missed`
}
