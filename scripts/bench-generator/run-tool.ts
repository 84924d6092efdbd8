import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tool } from './tools.ts'

/** Costs of one run of a generator. */
export interface Usage {
  readonly wallMs: number
  /** Of all threads and processes together. */
  readonly cpuMs: number
  /** The most memory the process held, in bytes. */
  readonly peakBytes: number
}

/** One run, with what it printed to either stream. */
export interface Run extends Usage {
  readonly printed: string
}

/** A document takes the slowest generator about a minute; twenty times that is a hang. */
const timeout = 600_000

/**
 * Runs a generator as a process of its own.
 *
 * @param output a folder that is not there yet
 * @param oneCore whether it gets one processor only, by `taskset` of Linux
 * @returns what it took, or why it failed
 */
export async function runTool(
  tool: Tool,
  project: string,
  document: string,
  output: string,
  oneCore = false,
): Promise<Run | { readonly failure: string }> {
  await mkdir(output, { recursive: true })
  const usageFolder = join(project, 'usage')
  await rm(usageFolder, { recursive: true, force: true })
  await mkdir(usageFolder)
  const given = [process.execPath, ...(await tool.command(project, document, output))]
  const env = {
    ...process.env,
    BENCH_DOCUMENT: document,
    BENCH_OUTPUT: output,
    BENCH_USAGE: usageFolder,
    DO_NOT_TRACK: '1',
    NODE_OPTIONS: `--import=${join(project, 'report-usage.mjs')}`,
    NO_COLOR: '1',
  }
  const start = performance.now()
  const { failure, printed } = await execute(oneCore ? ['taskset', '-c', '0', ...given] : given, project, env)
  const wallMs = performance.now() - start
  if (failure !== undefined) return { failure }
  return { wallMs, printed, ...(await readUsage(usageFolder)) }
}

/** Of the processes of a generator: their time together, the memory of the largest. */
async function readUsage(folder: string): Promise<Pick<Usage, 'cpuMs' | 'peakBytes'>> {
  const names = await readdir(folder)
  const reports = await Promise.all(
    names.map(async (name): Promise<{ cpuMs: number; kilobytes: number }> => {
      return JSON.parse(await readFile(join(folder, name), 'utf8'))
    }),
  )
  return {
    cpuMs: reports.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakBytes: Math.max(...reports.map(({ kilobytes }) => kilobytes * 1024)),
  }
}

function execute(
  [file = '', ...args]: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly failure: string | undefined; readonly printed: string }> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, timeout, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const printed = `${stderr}\n${stdout}`
      const lines = printed.split('\n').filter((line) => line.trim() !== '')
      const failure = lines.find((line) => /error/i.test(line)) ?? lines[0] ?? error?.message
      resolve({ failure: error === null ? undefined : failure, printed })
    })
  })
}
