import { existsSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { configProblem } from '../../config/config-error.ts'
import { readConfig } from '../../config/read-config.ts'
import { posix as toPosix } from '../../lib/file-names.ts'
import type { JsonObject } from '../../lib/json.ts'
import { isUrl } from '../../load/read-text.ts'
import { readHeyApi } from './hey-api.ts'
import { readKubb } from './kubb.ts'
import { readOpenapiTypescript } from './openapi-typescript.ts'
import { readOrval } from './orval.ts'
import { withStandIns } from './stand-ins.ts'
import type { ForeignConfig, TakenOver, Tool } from './taken-over.ts'

interface Reader {
  readonly tool: Tool
  /** File names without their ending. */
  readonly names: readonly string[]
  readonly read: (value: unknown) => readonly TakenOver[]
}

const readers: readonly Reader[] = [
  { tool: 'hey-api', names: ['openapi-ts.config'], read: listOf(readHeyApi) },
  { tool: 'orval', names: ['orval.config'], read: readOrval },
  { tool: 'kubb', names: ['kubb.config'], read: listOf((value) => [readKubb(value)]) },
]

const endings = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json'] as const

/**
 * The configuration of another generator in a folder, or the named one. Node runs it as it is, TypeScript included.
 *
 * @param named path of a configuration file, or of a package.json; true: whatever is there
 * @param manifest the package.json of the folder, whose scripts may call openapi-typescript
 * @throws ConfigError where there is none, there are several, or it cannot be run
 */
export async function readForeign(cwd: string, named: string | true, manifest: JsonObject): Promise<ForeignConfig> {
  const files = named === true ? findFiles(cwd) : [join(cwd, named)]
  const inScripts = readOpenapiTypescript(manifest)
  const [file, another] = files.map((path) => toPosix(relative(cwd, path)))
  if (another !== undefined) {
    const message = `There are several configurations: ${[file, another].join(' and ')}`
    throw configProblem('config-several', message, 'Name one of them: `--from orval.config.ts`.')
  }
  if (file === undefined || file === 'package.json') {
    if (inScripts.length > 0) return { tool: 'openapi-typescript', file: 'package.json', outputs: inScripts }
    throw nothingFound()
  }
  const reader = readers.find(({ names }) => names.some((name) => posix.basename(file).startsWith(name)))
  if (reader === undefined) throw unknownFile(file)
  const { value } = await withStandIns(async () => {
    const read = await readConfig(join(cwd, file), file)
    return { value: await settle(read.value) }
  })
  const outputs = reader.read(value)
  return { tool: reader.tool, file, outputs: reader.tool === 'orval' ? outputs.map(rebaseTo(file)) : outputs }
}

/** Paths of orval start at its configuration file, those of the others at the working directory. */
function rebaseTo(file: string): (output: TakenOver) => TakenOver {
  const rebase = (path: string): string => (isUrl(path) ? path : posix.join(posix.dirname(file), path))
  return (taken) => ({
    ...taken,
    inputs: taken.inputs.map(rebase),
    output: taken.output === undefined ? undefined : rebase(taken.output),
  })
}

function findFiles(cwd: string): readonly string[] {
  const names = readers.flatMap((reader) => reader.names)
  return names.flatMap((name) => endings.map((ending) => join(cwd, name + ending))).filter((path) => existsSync(path))
}

/** A configuration may be a function, a promise, or a promise that a function gives. */
async function settle(value: unknown): Promise<unknown> {
  const settled: unknown = await value
  return typeof settled === 'function' ? settle(Reflect.apply(settled, undefined, [{}])) : settled
}

/** A configuration may be a list of several. */
function listOf(read: (value: unknown) => readonly TakenOver[]): Reader['read'] {
  return (value) => (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => read(one))
}

function nothingFound(): Error {
  return configProblem(
    'config-missing',
    'There is no configuration of hey-api, orval or kubb, and no script calls openapi-typescript',
    'Name its file: `sdkgen init --from tools/orval.config.ts`.',
  )
}

function unknownFile(file: string): Error {
  return configProblem(
    'config-unknown',
    `${file} is no configuration of hey-api, orval, kubb or openapi-typescript`,
    'Name a file such as orval.config.ts, openapi-ts.config.ts, kubb.config.ts or package.json.',
  )
}
