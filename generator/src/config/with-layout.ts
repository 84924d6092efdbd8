import { sep } from 'node:path'
import type { ImportEnding, Part } from '../emit/layout/folder-layout.ts'
import { configProblem as problem } from './config-error.ts'
import type { Config, LayoutName, SdkConfig } from './config.ts'

export interface LayoutOptions {
  readonly layout?: LayoutName | undefined
  readonly emit?: readonly Part[] | undefined
  readonly imports?: ImportEnding | undefined
  readonly enums?: SdkConfig['enums'] | undefined
  /** Absolute path. */
  readonly runtime?: string | undefined
}

/** The configuration with what its layout asks for. */
export async function withLayout(config: Config, options: LayoutOptions): Promise<Config> {
  const { layout, ...forFolder } = options
  if (layout !== 'folder') {
    const { emit, imports, enums } = forFolder
    const [named] = Object.entries({ emit, imports, enums }).find(([, value]) => value !== undefined) ?? []
    if (named === undefined && layout === 'workspace') return withHost(config)
    if (named === undefined) return config
    throw problem(
      'config-invalid',
      `\`${named}\` is for the layout \`folder\``,
      "Add `layout: 'folder'`, or `--layout folder`.",
    )
  }
  const { appFolder } = await import('./app-folder.ts')
  const { folder, read } = appFolder(config.output, config.cwd, forFolder)
  return { ...config, folder, modules: [...(config.modules ?? []), ...read] }
}

async function withHost(config: Config): Promise<Config> {
  const { findWorkspace } = await import('./find-workspace.ts')
  const { host, file } = findWorkspace(config.output)
  return { ...config, host, modules: [...(config.modules ?? []), file] }
}

/** Two SDKs in one folder would take turns to delete each other's files. */
export function refuseShared(configs: readonly Config[]): void {
  for (const [index, { output, name }] of configs.entries()) {
    const other = configs.slice(0, index).find((one) => isWithin(output, one.output) || isWithin(one.output, output))
    if (other === undefined) continue
    const message = `The SDKs ${other.name} and ${name} have one folder: ${output}`
    throw problem('output-shared', message, 'Give each an `output` of its own, none inside another.')
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep)
}
