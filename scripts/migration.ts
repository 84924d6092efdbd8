/**
 * Generates public documents with hey-api, orval and kubb and with this generator, and pairs what they export: every function
 * and hook of theirs has a row. Writes generator/docs/migration.md; fails where a row has no counterpart and no reason.
 *
 * Usage: pnpm bench:migration
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runTool } from './bench-generator/run-tool.ts'
import { tools } from './bench-generator/tools.ts'
import { type Document, shipped } from './documents/install-documents.ts'
import { cache, root } from './lib/paths.ts'
import { mustRun } from './lib/run.ts'
import { counterpartOf, type Peer, peers } from './migration/counterparts.ts'
import { valuesExportedIn } from './migration/exported-values.ts'
import { type Comparison, page } from './migration/page.ts'

const project = join(cache, 'migration')

const documents: readonly Document[] = [
  shipped('Petstore', '@readme/oas-examples/3.0/json/petstore.json'),
  shipped('Train Travel', '@readme/oas-examples/3.1/json/train-travel.json'),
  shipped('USPTO', '@readme/oas-examples/3.0/json/uspto.json'),
]

await mkdir(project, { recursive: true })
await cp(join(root, 'scripts/bench-generator/project'), project, { recursive: true })
const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
await mustRun('npm', ['install', '--ignore-scripts', '--prefer-offline', ...quiet], { cwd: project })

const comparisons: Comparison[] = []
for (const document of documents) {
  const own = await ours(document)
  for (const peer of peers) comparisons.push(await compare(document, peer, own))
}
const target = join(root, 'generator/docs/migration.md')
await writeFile(target, page(comparisons))
await mustRun('oxfmt', [target], { cwd: root })
const missing = comparisons.flatMap(({ document, peer, rows }) =>
  rows
    .filter(({ ours: name, reason }) => name === undefined && reason === undefined)
    .map(({ theirs }) => ({ document, peer, theirs })),
)
console.log(comparisons.map(({ document, peer, rows }) => `${document}, ${peer}: ${rows.length} rows`).join('\n'))
for (const { document, peer, theirs } of missing) console.error(`${document}: ${theirs} of ${peer} has no counterpart`)
if (missing.length > 0) process.exitCode = 1

async function ours({ name, path }: Document): Promise<ReadonlySet<string>> {
  const output = join(project, 'ours', name.replaceAll(' ', '-'))
  const config = join(project, 'sdk.config.mjs')
  const settings = {
    name: 'Acme',
    inputs: [path],
    layout: 'folder',
    output,
    emit: ['react-query'],
    names: 'operationId',
    imports: 'none',
    enums: 'const',
  }
  await writeFile(config, `export default ${JSON.stringify(settings)}\n`)
  const command = join(root, 'generator/bin/sdkgen.js')
  await mustRun(process.execPath, [command, 'generate', '--config', config, '--force'], { cwd: project })
  return new Set((await valuesExportedIn(output)).map(({ name: exported }) => exported))
}

async function compare({ name, path }: Document, peer: Peer, own: ReadonlySet<string>): Promise<Comparison> {
  const tool = tools.find((one) => one.name === peer)
  if (tool === undefined) throw new Error(`There is no tool ${peer}.`)
  const output = join(project, 'output')
  await rm(output, { recursive: true, force: true })
  const ran = await runTool(tool, project, path, output)
  if ('failure' in ran) throw new Error(`${peer} failed for ${name}: ${ran.failure}`)
  const theirs = await valuesExportedIn(output)
  return {
    document: name,
    peer,
    rows: theirs.map((value) => ({ theirs: value.name, ...counterpartOf(peer, value, own) })),
  }
}
