/**
 * Compares the generator with others as whole processes: time, memory, output and type errors, over documents from 20
 * to 1,200 operations; its own growth to 10,000 operations, and edits under watch. Writes generator/docs/benchmark.md and
 * .cache/bench-generator/report.json. With --compilers, compares what compilers do with the output instead, and writes
 * generator/docs/compiler-costs.md and .cache/bench-generator/compilers.json. With --before, compares the stages of a run
 * with those of another build, and writes generator/docs/stages.md: `pnpm pack:generator` of another commit makes one.
 *
 * Usage: pnpm bench:generator [--compilers | --before PACKED] [--filter NAME]… [--documents DIR] [--rounds N]
 */
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join, parse, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { load } from 'js-yaml'
import { readManifest } from './bench/manifest.ts'
import { compare, outputs } from './bench-generator/compare.ts'
import { compilerCosts } from './bench-generator/compiler-costs.ts'
import { compilerPage, type CompilerRow } from './bench-generator/compiler-report.ts'
import { page, type Report } from './bench-generator/report.ts'
import { runTool } from './bench-generator/run-tool.ts'
import { stagePage, type StageRow } from './bench-generator/stage-report.ts'
import { type Build, stageTimes } from './bench-generator/stage-times.ts'
import { syntheticDocument } from './bench-generator/synthetic-document.ts'
import { ours, type Tool, type ToolName, tools } from './bench-generator/tools.ts'
import { watchEdits } from './bench-generator/watch-edits.ts'
import { type Document, installDocuments, listed, packaged, shipped } from './documents/install-documents.ts'
import { commandLine } from './lib/command-line.ts'
import { packedGenerator } from './lib/packed-generator.ts'
import { cache, root } from './lib/paths.ts'
import { mustRun } from './lib/run.ts'

const project = join(cache, 'bench-generator')

const documents: readonly Document[] = [
  shipped('Petstore', '@readme/oas-examples/3.0/json/petstore.json'),
  shipped('Train Travel', '@readme/oas-examples/3.1/json/train-travel.json'),
  { name: 'OpenRouter', path: join(root, 'spec/openapi.yaml') },
  { ...listed('spotify.com'), name: 'Spotify' },
  { ...listed('vercel.com'), name: 'Vercel' },
  { ...listed('box.com'), name: 'Box' },
  { ...listed('stripe.com'), name: 'Stripe' },
  { ...listed('kubernetes.io'), name: 'Kubernetes' },
  packaged('GitHub', '@octokit/openapi/generated/api.github.com.json'),
]

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

const sizes = [10, 100, 1000, 10_000]

const { values: options } = parseArgs({
  options: {
    compilers: { type: 'boolean', default: false },
    before: { type: 'string' },
    filter: { type: 'string', multiple: true, default: [] },
    documents: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
})

await main()

async function main(): Promise<void> {
  await Promise.all([installDocuments(), installTools()])
  const chosen = [...documents, ...(await documentsIn(options.documents))].filter(({ name }) => isChosen(name))
  if (options.compilers) await compareCompilers(chosen)
  else if (options.before !== undefined) await compareStages(chosen, resolve(options.before))
  else await compareGenerators(chosen)
  await rm(outputs(project), { recursive: true, force: true })
  if (isBusy()) console.error('The machine is busy with other work: times are blurred.')
}

/** Whether other programs blur times. */
function isBusy(): boolean {
  return (loadavg()[0] ?? 0) > availableParallelism() * 1.5
}

async function compareGenerators(chosen: readonly Document[]): Promise<void> {
  const report: Report = {
    environment: {
      node: process.version,
      cpu: cpus()[0]?.model ?? '',
      cores: availableParallelism(),
      rounds: Number(options.rounds),
      versions: Object.fromEntries(await Promise.all(tools.map(versionOf))),
    },
    documents: await inTurn(chosen, measureDocument),
    growth: await inTurn(isChosen('growth') ? sizes : [], measureGrowth),
    edits: await inTurn(
      chosen.filter(({ path }) => path.endsWith('.json')),
      measureEdits,
    ),
  }
  await writeFile(join(project, 'report.json'), JSON.stringify(report, null, 2))
  await writePage('benchmark.md', page(report))
}

async function compareCompilers(chosen: readonly Document[]): Promise<void> {
  const rows = await inTurn(chosen, measureCompilers)
  await writeFile(join(project, 'compilers.json'), JSON.stringify(rows, null, 2))
  const packages = new Map(
    await Promise.all(tools.map(async (tool) => [tool.package, (await versionOf(tool))[1]] as const)),
  )
  const list = [...packages].filter(([name]) => name !== ours).map(([name, version]) => `${name} ${version}`)
  await writePage('compiler-costs.md', compilerPage(rows, list.join(', '), !isBusy()))
}

async function compareStages(chosen: readonly Document[], packed: string): Promise<void> {
  const before = await installBuild(join(project, 'before'), packed)
  const builds = [before, { project, package: ours }]
  const rounds = Number(options.rounds)
  const rows = await inTurn(chosen, async (document): Promise<readonly StageRow[]> => {
    const times = await stageTimes(document, builds, join(outputs(project), 'stages'), rounds)
    console.log(document.name, JSON.stringify(times))
    if ('failure' in times) return []
    const [other, own] = times
    return other && own ? [{ name: document.name, before: other, now: own }] : []
  })
  const about = `Whole processes in turns on one machine (Node ${process.version}, ${availableParallelism()} cores), medians of ${rounds} rounds.`
  await writePage('stages.md', stagePage(rows.flat(), about))
}

/** A part of the documents is no comparison: the page stays as it is. */
async function writePage(name: string, text: string): Promise<void> {
  if (options.filter.length > 0) return console.log(text)
  await writeFile(join(root, 'generator/docs', name), text)
  await mustRun('oxfmt', [`generator/docs/${name}`], { cwd: root })
}

function isChosen(name: string): boolean {
  return options.filter.length === 0 || options.filter.some((text) => name.toLowerCase().includes(text.toLowerCase()))
}

/** All as they are published: the generator of this repository is packed first. */
async function installTools(): Promise<void> {
  await mustRun('pnpm', ['pack:generator'], { cwd: root })
  await mkdir(project, { recursive: true })
  await cp(join(root, 'scripts/bench-generator/project'), project, { recursive: true })
  // Its version may be that of the last run, its content not.
  await rm(join(project, 'node_modules', ours), { recursive: true, force: true })
  await npmInstall(project, packedGenerator())
}

/** Installs another build of the generator in a project of its own. */
async function installBuild(folder: string, packed: string): Promise<Build> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(join(project, 'report-usage.mjs'), join(folder, 'report-usage.mjs'))
  await writeFile(join(folder, 'package.json'), '{}')
  await npmInstall(folder, packed)
  const [name = ours] = Object.keys((await readManifest(folder)).dependencies ?? {})
  return { project: folder, package: name }
}

async function npmInstall(cwd: string, packed: string): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  await mustRun('npm', ['install', '--ignore-scripts', '--prefer-offline', ...quiet, packed], { cwd })
}

async function versionOf({ name, package: dependency }: Tool): Promise<[string, string]> {
  return [name, (await readManifest(join(project, 'node_modules', dependency))).version]
}

async function documentsIn(folder: string | undefined): Promise<readonly Document[]> {
  if (folder === undefined) return []
  const names = (await readdir(folder)).filter((name) => /\.(?:json|ya?ml)$/.test(name)).toSorted()
  return names.map((name) => ({ name: parse(name).name, path: resolve(folder, name) }))
}

async function measureDocument(document: Document) {
  const row = await measure(document, tools, Number(options.rounds), true)
  if (process.platform !== 'linux') return row
  const { name, path } = document
  const setting = { project, rounds: Number(options.rounds), inspect: false, oneCore: true }
  return { ...row, oneCore: await compare({ name: `${name}, one core`, path }, tools, setting) }
}

async function measureEdits({ name, path }: Document) {
  const command = await commandLine(join(project, 'node_modules', ours, 'generator/bin/sdkgen.js'))
  const times = await watchEdits(command, path, join(outputs(project), `${name}, edits`))
  return { name, operations: countOperations(await readFile(path, 'utf8')), ...times }
}

async function measureCompilers({ name, path }: Document): Promise<CompilerRow> {
  const costs: Record<string, CompilerRow['costs'][ToolName]> = {}
  for (const tool of tools) {
    const output = join(outputs(project), name, tool.name)
    const usage = await runTool(tool, project, path, output)
    costs[tool.name] = 'failure' in usage ? usage : await compilerCosts(output)
    console.log(name, tool.name, JSON.stringify(costs[tool.name]))
  }
  return { name, operations: countOperations(await readFile(path, 'utf8')), costs }
}

async function measure({ name, path }: Document, compared: readonly Tool[], rounds: number, inspect: boolean) {
  const results = await compare({ name, path }, compared, { project, rounds, inspect, oneCore: false })
  console.log(name, JSON.stringify(results))
  return { name, bytes: (await stat(path)).size, operations: countOperations(await readFile(path, 'utf8')), results }
}

async function measureGrowth(operations: number) {
  const path = join(project, `synthetic-${operations}.json`)
  await writeFile(path, JSON.stringify(syntheticDocument(operations)))
  return measure({ name: `growth ${operations}`, path }, tools.slice(0, 1), 1, false)
}

/** One after the other: what is measured must have the machine for itself. */
async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}

function countOperations(text: string): number {
  const document: unknown = text.trimStart().startsWith('{') ? JSON.parse(text) : load(text)
  if (typeof document !== 'object' || document === null || !('paths' in document)) return 0
  const items: unknown[] = Object.values(document.paths ?? {})
  return items.flatMap((item) => Object.keys(item ?? {}).filter((key) => methods.has(key))).length
}
