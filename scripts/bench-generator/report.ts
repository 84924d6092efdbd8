import { type Result, type Results, slow } from './compare.ts'
import { table } from '../lib/markdown-table.ts'
import type { Usage } from './run-tool.ts'
import { type ToolName, tools } from './tools.ts'
import type { EditTimes } from './watch-edits.ts'

/** Everything that one run of the benchmark found out. */
export interface Report {
  readonly environment: {
    readonly node: string
    readonly cpu: string
    readonly cores: number
    readonly rounds: number
    readonly versions: Readonly<Partial<Record<ToolName, string>>>
  }
  readonly documents: readonly Row[]
  readonly growth: readonly Row[]
  readonly edits: readonly EditRow[]
}

interface EditRow extends EditTimes {
  readonly name: string
  readonly operations: number
}

interface Row {
  readonly name: string
  readonly bytes: number
  readonly operations: number
  readonly results: Results
  /** The same with one processor; absent where nothing binds a process to one. */
  readonly oneCore?: Results
}

/** The report as a page. */
export function page({ environment, documents, growth, edits }: Report): string {
  const { node, cpu, cores, rounds, versions } = environment
  const names = Object.keys(versions).filter(isTool)
  const peers = names.filter((name) => name !== 'sdkgen')
  const list = peers.map((name) => `${name} ${versions[name]}`).join(', ')
  return `# The generator beside others

Made by \`pnpm bench:generator\`: do not edit. Whole processes side by side on one machine (Node ${node}, ${cores} cores, ${cpu}), in
turns, medians of ${rounds} rounds. A generator that takes more than ${slow} times as long as the fastest runs once. Each generator makes types,
functions over fetch and React Query hooks from the same document;
hey-api without hooks makes options for those of TanStack, openapi-typescript types alone. All run as they are published, sdkgen as \`pnpm pack:generator\` packs it. Compared: ${list}.

Times of one machine say little, so the figures of the others are ratios to sdkgen: 2.0 is twice as long, or twice the memory.
Each run of sdkgen checks the document against Redocly's rules and writes three packages with manifests, READMEs and the runtime; the
others write source files. The layout of openapi-typescript, which none of the three others write, is left out (\`openapi: true\` asks
for it).

## Time and memory

All ${cores} cores.

${comparison('wallMs', documents, peers)}

## Processor time

Of all threads and processes together, all ${cores} cores: what counts where the machine has other work.

${comparison('cpuMs', documents, peers)}

${oneCore(documents, peers)}## What is written

Files, megabytes, and type errors under TypeScript 5.9 (\`strict\`, \`skipLibCheck\` off).

${table(
  ['document', ...names],
  documents.map((row) => [row.name, ...names.map((name) => written(row.results[name]))]),
)}

[Costs of the compiler](compiler-costs.md) are what a type check of it takes. [Stages of a run](stages.md) are beside those of an earlier build.

## An edit of one operation

Seconds from the save until \`sdkgen watch\` has written the files, its delay after a save included; beside it, the first run of the process.

${table(
  ['document', 'operations', 'first run', 'edit'],
  edits.map(({ name, operations, firstMs, editMs }) => [
    name,
    operations.toLocaleString('en'),
    (firstMs / 1000).toFixed(2),
    (editMs / 1000).toFixed(2),
  ]),
)}

## Growth

Synthetic documents; milliseconds of processor time per operation show whether the cost is linear.

${table(
  ['operations', 'size', 'seconds', 'processor, ms per operation', 'peak MB'],
  growth.map(({ operations, bytes, results: { sdkgen } }) => [
    operations.toLocaleString('en'),
    megabytes(bytes),
    ...(sdkgen === undefined || 'failure' in sdkgen
      ? ['fails', '', '']
      : [
          (sdkgen.wallMs / 1000).toFixed(2),
          (sdkgen.cpuMs / operations).toFixed(2),
          (sdkgen.peakBytes / 1e6).toFixed(0),
        ]),
  ]),
)}
`
}

function head({ name, bytes, operations }: Omit<Row, 'results'>): string[] {
  return [name, megabytes(bytes), operations.toLocaleString('en')]
}

type Time = 'wallMs' | 'cpuMs'

/** One row for each document; the figures of the others are ratios to sdkgen. */
function comparison(time: Time, rows: readonly Row[], peers: readonly ToolName[]): string {
  return table(
    ['document', 'size', 'operations', 'sdkgen', ...peers.flatMap((name) => [`${name}, time`, 'memory'])],
    rows.map(({ results, ...row }) => {
      const own = usageOf(results.sdkgen)
      const others = peers.flatMap((name) => ratios(usageOf(results[name]), own, time))
      return [...head(row), own === undefined ? 'fails' : absolute(own, time), ...others]
    }),
  )
}

function oneCore(documents: readonly Row[], peers: readonly ToolName[]): string {
  const bound = documents.flatMap((row) => (row.oneCore === undefined ? [] : [{ ...row, results: row.oneCore }]))
  if (bound.length === 0) return ''
  return `## One core

Every process bound to one core by \`taskset\`.

${comparison('wallMs', bound, peers)}

`
}

function usageOf(result: Result | undefined): Usage | undefined {
  return result === undefined || 'failure' in result ? undefined : result
}

function absolute(usage: Usage, time: Time): string {
  return `${(usage[time] / 1000).toFixed(2)} s, ${(usage.peakBytes / 1e6).toFixed(0)} MB`
}

function ratios(other: Usage | undefined, own: Usage | undefined, time: Time): string[] {
  if (other === undefined) return ['fails', '']
  if (own === undefined) return [absolute(other, time), '']
  return [(other[time] / own[time]).toFixed(2), (other.peakBytes / own.peakBytes).toFixed(2)]
}

function written(result: Result | undefined): string {
  if (result === undefined || 'failure' in result || result.files === undefined) return 'fails'
  const { files, bytes = 0, typeErrors = 0 } = result
  const errors = typeErrors === 0 ? 'no errors' : `**${counted(typeErrors, 'error')}**`
  return `${counted(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB, ${errors}`
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

function megabytes(bytes: number): string {
  return bytes < 1e5 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function isTool(name: string): name is ToolName {
  return tools.some((tool) => tool.name === name)
}
