import { join } from 'node:path'
import type { Document } from '../documents/install-documents.ts'
import { median } from '../lib/median.ts'
import { inspectOutput, type Output } from './inspect-output.ts'
import { runTool, type Usage } from './run-tool.ts'
import type { Tool, ToolName } from './tools.ts'

/** Figures of one generator for one document: medians of all rounds. */
export type Result = (Usage & Partial<Output>) | { readonly failure: string }

export type Results = Partial<Readonly<Record<ToolName, Result>>>

interface Setting {
  readonly project: string
  readonly rounds: number
  /** Whether the output is type-checked. */
  readonly inspect: boolean
  /** Whether the generators get one processor only. */
  readonly oneCore: boolean
}

/** A generator that takes this many times as long as the fastest runs once: no blur of the machine is that large. */
export const slow = 5

/**
 * Runs the generators in turns, each round starting with another one, so that a slow moment of the machine meets all of
 * them; one more round warms up the caches of the disk and is thrown away. A generator that fails once is left out.
 */
export async function compare(document: Document, tools: readonly Tool[], setting: Setting): Promise<Results> {
  const { project, rounds, inspect, oneCore } = setting
  const runs = new Map<ToolName, Usage[]>(tools.map(({ name }) => [name, []]))
  const results: Partial<Record<ToolName, Result>> = {}
  let repeated = tools
  for (let round = 0; round <= rounds; round++) {
    const order = [...repeated]
    order.push(...order.splice(0, round % order.length))
    for (const tool of order) {
      if (results[tool.name] !== undefined) continue
      const usage = await runTool(tool, project, document.path, outputOf(tool, document, round, project), oneCore)
      if ('failure' in usage) results[tool.name] = usage
      else runs.get(tool.name)?.push(usage)
    }
    if (round > 0) continue
    repeated = withoutSlow(tools, runs)
    for (const { name } of repeated) runs.set(name, [])
  }
  for (const tool of tools) {
    const own = runs.get(tool.name) ?? []
    if (results[tool.name] !== undefined || own.length === 0) continue
    const last = repeated.includes(tool) ? rounds : 0
    const output = inspect ? await inspectOutput(outputOf(tool, document, last, project)) : {}
    results[tool.name] = { ...medians(own), ...output }
  }
  return results
}

function withoutSlow(tools: readonly Tool[], runs: ReadonlyMap<ToolName, readonly Usage[]>): readonly Tool[] {
  const time = ({ name }: Tool) => runs.get(name)?.[0]?.wallMs ?? 0
  const fastest = Math.min(...tools.map(time).filter((ms) => ms > 0))
  return tools.filter((tool) => time(tool) <= slow * fastest)
}

/**
 * Below the project, so that the output finds what it imports. Each run has a folder of its own, and none is deleted before all
 * are done: for minutes after many files are deleted, some file systems are slow to create new ones.
 */
function outputOf(tool: Tool, document: Document, round: number, project: string): string {
  return join(outputs(project), document.name, `${tool.name}-${round}`)
}

/** Where all output of this process goes. */
export function outputs(project: string): string {
  return join(project, `out-${process.pid}`)
}

function medians(runs: readonly Usage[]): Usage {
  const of = (figure: keyof Usage) => median(runs.map((usage) => usage[figure]))
  return { wallMs: of('wallMs'), cpuMs: of('cpuMs'), peakBytes: of('peakBytes') }
}
