import { join, sep } from 'node:path'
import { type Part, withNeeded } from '../emit/layout/parts.ts'
import { foldName } from '../lib/file-names.ts'
import { configProblem as problem } from './config-error.ts'
import type { FolderOptions } from './app-folder.ts'
import type { Config, Loose, SdkConfig } from './config.ts'

export interface LayoutOptions extends FolderOptions, Loose<Pick<SdkConfig, 'layout' | 'files'>> {}

/** The configuration with what its layout asks for. */
export async function withLayout(given: Config, options: LayoutOptions): Promise<Config> {
  const { layout, files, ...forFolder } = options
  const config = files === undefined ? given : { ...given, files }
  if (config.mcp === true && config.int64 === 'bigint')
    throw problem(
      'config-invalid',
      "`mcp` is not possible with `int64: 'bigint'`",
      'Models and programs in the sandbox write numbers of JSON, which lose digits beyond 2^53. Leave one of them out.',
    )
  const parts = config.openapi === 'only' ? refuseBeside(config, options) : options.emit
  if (layout !== 'folder') {
    const { emit, imports, enums } = forFolder
    const packages = emit === undefined ? undefined : packagesOf(emit, config)
    const [named] = Object.entries({ imports, enums }).find(([, value]) => value !== undefined) ?? []
    if (named === undefined && layout === 'workspace') return withHost({ ...config, packages })
    if (named === undefined) return { ...config, packages }
    throw problem(
      'config-invalid',
      `\`${named}\` is for the layout \`folder\``,
      "Add `layout: 'folder'`, or `--layout folder`.",
    )
  }
  const { appFolder } = await import('./app-folder.ts')
  const { folder, read } = appFolder(config.output, config.cwd, { ...config, ...forFolder, emit: parts })
  if (config.mcp === true) demand('mcp', 'core', folder.emit)
  return { ...config, folder, modules: [...(config.modules ?? []), ...read] }
}

/** One file of types has nothing beside it. */
function refuseBeside(
  { validators, mocks, mcp }: Config,
  { layout, emit = ['types'], enums }: LayoutOptions,
): readonly Part[] {
  const others = Object.entries({ validators, mocks: mocks || undefined, mcp: mcp || undefined, enums })
  const [beside] = [
    ...(layout === 'folder' ? [] : ['layout']),
    ...(emit.some((part) => part !== 'types') ? ['emit'] : []),
    ...others.flatMap(([name, value]) => (value === undefined ? [] : [name])),
  ]
  if (beside === undefined) return emit
  throw problem(
    'config-invalid',
    `\`openapi: 'only'\` is one file of a folder, which \`${beside}\` does not fit`,
    "Write `layout: 'folder'` and leave out other parts, or write `openapi: true`.",
  )
}

/** Packages that cannot replace others: the documentation shows React's hooks, and the tests call functions. */
function packagesOf(emit: readonly Part[], { docs, tests, mcp }: Config): readonly Part[] {
  const packages = withNeeded(emit)
  if (docs === true) demand('docs', 'react-query', packages)
  if (tests) demand('tests', 'core', packages)
  if (mcp === true) demand('mcp', 'core', packages)
  return packages
}

/** @throws ConfigError where an option needs a part that is not written */
function demand(option: string, part: Part, written: readonly Part[]): void {
  if (written.includes(part)) return
  throw problem('config-invalid', `\`${option}\` needs the package ${part}`, `Add '${part}' to \`emit\`.`)
}

async function withHost(config: Config): Promise<Config> {
  const { findWorkspace } = await import('./find-workspace.ts')
  const { host, file } = findWorkspace(config.output)
  return { ...config, host, modules: [...(config.modules ?? []), file] }
}

/** Two SDKs in one folder would take turns to delete each other's files. */
export function refuseShared(configs: readonly Config[]): void {
  for (const [index, config] of configs.entries()) {
    const { output, name } = config
    const other = configs
      .slice(0, index)
      .find((one) => overlap(output, one.output) || sharesRuntime(one, output) || sharesRuntime(config, one.output))
    if (other === undefined) continue
    const message = `The SDKs ${other.name} and ${name} have one folder: ${output}`
    throw problem('output-shared', message, 'Give each an `output` of its own, none inside another.')
  }
}

/** Whether the runtime of an SDK is where another one writes, and deletes what it does not know. */
function sharesRuntime({ folder, output }: Config, other: string): boolean {
  return folder !== undefined && overlap(join(output, folder.runtime), other)
}

/** On a disk that ignores case, another spelling is the same folder. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)]
  return a === b || a.startsWith(b + sep) || b.startsWith(a + sep)
}
