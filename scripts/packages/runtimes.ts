import { mkdir, writeFile } from 'node:fs/promises'
import { arch, platform } from 'node:process'
import { join } from 'node:path'
import { cache } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'
import { consumer, quiet } from './consumer.ts'

/** A program that runs JavaScript, as a package of the registry that holds its binary and needs no install script. */
export interface Runtime {
  /** First line that a program prints there. */
  readonly name: string
  /** Name and version. */
  readonly package: readonly [name: string, version: string]
  /** Path in the package. */
  readonly binary: string
  readonly args: readonly string[]
}

const system = platform === 'win32' ? 'win' : platform
const bunArch = arch === 'arm64' ? 'aarch64' : arch

/** The oldest Node that the packages support. */
export const oldestNode = nodeOf('20')

/** Runtimes for the packages. */
export const runtimes: readonly Runtime[] = [
  oldestNode,
  nodeOf('22'),
  nodeOf('24'),
  nodeOf('26'),
  { name: 'Bun', package: [`@oven/bun-${platform}-${bunArch}`, '1.4.5'], binary: 'bin/bun', args: ['run'] },
  {
    name: 'Deno',
    package: [`@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`, '2.9.6'],
    binary: 'deno',
    args: ['run', '--allow-net', '--allow-env', '--allow-read', '--node-modules-dir=manual'],
  },
]

/** A version of Node, as exactly as it is given. */
export function nodeOf(version: string): Runtime {
  return { name: `Node ${version}`, package: [`node-${system}-${arch}`, version], binary: 'bin/node', args: [] }
}

/** Runs a program of the scratch project, which must print the name of the runtime and `ok`. */
export async function runOn(runtime: Runtime, file: string): Promise<void> {
  const { name, args } = runtime
  const printed = await mustRun(await install(runtime), [...args, file], { cwd: consumer })
  if (!printed.startsWith(name) || !printed.endsWith('ok')) throw new Error(printed)
}

/** Gives the absolute path of the program. */
export async function install({ package: [name, version], binary }: Runtime): Promise<string> {
  const folder = join(cache, 'runtimes', `${name.replaceAll(/\W/g, '-')}-${version}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  await mustRun('npm', ['install', ...quiet, '--ignore-scripts', `${name}@${version}`], { cwd: folder })
  return join(folder, 'node_modules', name, binary)
}
