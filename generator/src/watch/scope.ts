import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import { isConfigName } from '../config/find-config.ts'
import { type OwnedFolders, ownedInPackages } from '../write/owned-folders.ts'
import { isUrl } from '../load/read-text.ts'

/** Where changes are looked for. All paths are absolute. */
export interface Scope {
  /** Folders in which every file counts, at any depth. */
  readonly trees: readonly string[]
  /** Folders in which documents count, but not those in folders below. */
  readonly folders: readonly string[]
  /** Root of the output: what the generator writes there is no input. */
  readonly output: string | undefined
  /** Names of these folders. Default: the folders of packages. */
  readonly owned?: OwnedFolders | undefined
}

export interface Inputs {
  readonly cwd: string
  /** Paths and globs, relative to `cwd`, and URLs. */
  readonly patterns: readonly string[]
  /** Absolute paths of single files: the config file, and what the last run read or complained about. */
  readonly files: readonly string[]
  /** Absolute paths of folders that belong to the generator, such as its templates. */
  readonly assets: readonly string[]
  readonly output: string | undefined
  readonly owned?: OwnedFolders | undefined
}

/** Places of the inputs of a run, files that do not exist yet included. */
export function scopeOf({ cwd, patterns, files, assets, output, owned }: Inputs): Scope {
  const local = patterns.filter((pattern) => !isUrl(pattern))
  const { tree = [], file = [] } = Object.groupBy(local, (pattern) => (isGlob(pattern) ? 'tree' : 'file'))
  const named = [...file.map((path) => resolve(cwd, path)), ...files.filter((path) => !isUrl(path))]
  return {
    trees: [...new Set([...tree.map((pattern) => resolve(cwd, staticPart(pattern))), ...assets])],
    folders: [...new Set(named.map((path) => dirname(path)))],
    output,
    owned,
  }
}

/** Whether a change of this file may change what is generated. It may be said too often: a needless run is cheap. */
export function isInScope(path: string, scope: Scope): boolean {
  if (isSkipped(path, scope)) return false
  if (scope.trees.some((tree) => isWithin(path, tree))) return true
  return scope.folders.includes(dirname(path)) && isDocument(path)
}

/** Whether a folder, or a file, need not be looked at. */
export function isOutOfScope(path: string, scope: Scope): boolean {
  const leadsThere = [...scope.trees, ...scope.folders].some((folder) => isWithin(folder, path))
  return !leadsThere && !isInScope(path, scope)
}

function isSkipped(path: string, { output, owned = ownedInPackages }: Scope): boolean {
  if (/[\\/](?:node_modules|\.git|\.sdkgen[^\\/]*)(?:[\\/]|$)/.test(path)) return true
  if (output === undefined || !isWithin(path, output)) return false
  return owned.isWithin(
    `${path
      .slice(output.length + 1)
      .split(sep)
      .join('/')}/`,
  )
}

function isDocument(path: string): boolean {
  return /^\.(?:ya?ml|json|mdx?|[cm]?[jt]s)$/i.test(extname(path)) || isConfigName(basename(path))
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** The folder of a glob above its first special character. */
function staticPart(pattern: string): string {
  const segments = pattern.split('/')
  const special = segments.findIndex((segment) => isGlob(segment))
  return join(...segments.slice(0, special), '.') + (pattern.startsWith('/') && special === 1 ? sep : '')
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}!()]/.test(pattern)
}
