import { join } from 'node:path'
import type { Document } from '../documents/install-documents.ts'
import { median } from '../lib/median.ts'
import { type Run, runTool } from './run-tool.ts'
import { sdkgen } from './tools.ts'

/** A build of the generator, installed in a project. */
export interface Build {
  readonly project: string
  /** Name of its package. */
  readonly package: string
}

/** Medians of all runs of one build for one document. */
export interface StageTimes {
  /** Milliseconds by stage, in order; `+`: beside other stages. */
  readonly stages: Readonly<Record<string, number>>
  readonly cpuMs: number
  readonly peakBytes: number
}

/**
 * Runs builds in turns. A first round warms up the caches of the disk and of the compiler, and is thrown away.
 *
 * @param output a folder for what is written
 * @returns a summary of each build; why one fails, for a document that not all of them take
 */
export async function stageTimes(
  { name, path }: Document,
  builds: readonly Build[],
  output: string,
  rounds: number,
): Promise<readonly StageTimes[] | { readonly failure: string }> {
  const runs = new Map<Build, Run[]>(builds.map((build) => [build, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [index, build] of (round % 2 === 0 ? builds : builds.toReversed()).entries()) {
      const run = await runTool(
        sdkgen(build.package, '--timings'),
        build.project,
        path,
        join(output, name, `${round}-${index}`),
      )
      if ('failure' in run) return { failure: `${build.package}: ${run.failure}` }
      if (round > 0) runs.get(build)?.push(run)
    }
  }
  return builds.map((build) => summary(runs.get(build) ?? []))
}

function summary(runs: readonly Run[]): StageTimes {
  const stages = runs.map(({ printed }) => printedStages(printed))
  const names = new Set(stages.flatMap((one) => Object.keys(one)))
  return {
    stages: Object.fromEntries([...names].map((name) => [name, median(stages.map((one) => one[name] ?? 0))])),
    cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
    peakBytes: median(runs.map(({ peakBytes }) => peakBytes)),
  }
}

/** Output of `--timings`: a stage and its milliseconds on each line. */
function printedStages(printed: string): Readonly<Record<string, number>> {
  const lines = [...printed.matchAll(/^(\+? ?[a-z(][a-z, )]*?) +(\d+) ms$/gm)]
  if (lines.length === 0) throw new Error(`The generator prints no timings:\n${printed}`)
  return Object.fromEntries(lines.map(([, stage = '', ms]) => [stage, Number(ms)]))
}
