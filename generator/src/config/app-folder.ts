import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { type FolderSettings, generatedFolders } from '../emit/layout/folder-layout.ts'
import { withNeeded } from '../emit/layout/parts.ts'
import { foldName, posix, foldersAround } from '../lib/file-names.ts'
import { configProblem } from './config-error.ts'
import type { Loose, SdkConfig } from './config.ts'
import { type AppCompiler, findAppCompiler } from './import-ending.ts'
import { type FileNeeds, refuseCommonJs } from './refuse-commonjs.ts'

/** Options of a folder; the runtime, which several SDKs may share, has an absolute path. */
export type FolderOptions = Loose<Pick<SdkConfig, 'emit' | 'imports' | 'runtime' | 'enums'>>

/** Options that add files to a folder. */
export type FolderExtras = Loose<Pick<SdkConfig, 'validators' | 'mocks' | 'mcp'>>

export interface AppFolder {
  readonly folder: FolderSettings
  /** Absolute paths of what decided about it. */
  readonly read: readonly string[]
}

/**
 * Parts of the folder of an app, and the form of its imports.
 *
 * @param output absolute path of the folder
 * @param cwd absolute path of a folder of the project
 * @throws ConfigError for a folder outside the project, an unknown form of imports, or files that would not compile
 */
export function appFolder(output: string, cwd: string, options: FolderOptions & FolderExtras): AppFolder {
  const { emit = ['core'], imports, enums, runtime = join(output, 'runtime') } = options
  for (const folder of [output, runtime]) refuseOutside(folder, cwd)
  refuseOverlap(runtime, output)
  const compiler = compilerOf(output, imports !== undefined)
  return {
    folder: {
      emit: withNeeded(emit),
      imports: imports ?? compiler?.imports ?? 'none',
      runtime: posix(relative(output, runtime)),
      enums: enums === 'const',
    },
    read: compiler === undefined ? [] : [compiler.file, ...refuseCommonJs(compiler, output, needsOf(options))],
  }
}

/** Nothing has to be found where the configuration says how imports end. */
function compilerOf(output: string, isOptional: boolean): AppCompiler | undefined {
  try {
    return findAppCompiler(output)
  } catch (error) {
    if (isOptional) return undefined
    throw error
  }
}

function needsOf({ emit = ['core'], enums, validators = [], mocks, mcp }: FolderOptions & FolderExtras): FileNeeds {
  const isTypes = emit.every((part) => part === 'types') && enums === undefined && validators.length === 0
  return { values: !isTypes || Boolean(mocks), topLevelAwait: mcp === true }
}

/** Files of the runtime would be among generated ones, which are deleted when they are not needed any more. */
function refuseOverlap(runtime: string, output: string): void {
  const [first = ''] = relative(output, runtime).split(sep)
  const isAround = relative(runtime, output).split(sep)[0] !== '..'
  if (!isAround && !generatedFolders.some((name) => name !== 'runtime' && foldName(name) === foldName(first))) return
  throw configProblem(
    'config-invalid',
    `\`runtime\` names ${runtime}, where other files of the SDK are`,
    'Give it a folder of its own, such as `src/api/runtime`.',
  )
}

/** The project is the outermost folder with a manifest or a repository, so that packages of a workspace can be named. */
function refuseOutside(output: string, cwd: string): void {
  const project = projectOf(realpathSync(cwd))
  const path = relative(project, realPath(output))
  if (path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !/^[a-z]:/i.test(path)) return
  const message =
    path === '' ? `${output} is the whole project` : `${output} is outside the project, which begins at ${project}`
  const hint = 'Name a folder of its own inside the project, such as `--out src/api`.'
  throw configProblem('output-outside-project', message, hint)
}

function projectOf(cwd: string): string {
  const around = foldersAround(cwd)
  const root = around.find((folder) => existsSync(join(folder, '.git')))
  return root ?? around.findLast((folder) => existsSync(join(folder, 'package.json'))) ?? cwd
}

/** With the links of those parts that exist followed. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path)
  return join(realPath(dirname(path)), path.slice(dirname(path).length))
}
