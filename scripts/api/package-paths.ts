import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A path that users import from. */
export interface PublicPath {
  /** As in `exports`: `.` or `./name`. */
  readonly path: string
  /** The module that users of the path are promised, absolute. */
  readonly source: string
  /** Its declarations, relative to the package. A published file may hold several modules. */
  readonly declarations: string
}

export interface PackageManifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>
}

export function readManifest(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** Every path of a package that has types, patterns such as `./*` written out. */
export function publicPaths(folder: string): readonly PublicPath[] {
  const entries = Object.entries(readManifest(folder).exports)
  // The longest pattern wins, as where modules are imported.
  const bySource = new Map<string, PublicPath>()
  for (const [path, target] of entries.toSorted(([one], [other]) => specificity(other) - specificity(one))) {
    const conditions = typeof target === 'string' ? [] : Object.entries(target)
    const source = conditions.find(([condition]) => condition.endsWith('/source'))?.[1]
    const declarations = conditions.find(([condition]) => condition === 'types')?.[1]
    if (source === undefined || declarations === undefined) continue
    for (const match of matches(join(folder, source))) {
      const file = join(folder, source.replace('*', match))
      if (bySource.has(file)) continue
      const found = { path: path.replace('*', match), source: file, declarations: declarations.replace('*', match) }
      bySource.set(file, found)
    }
  }
  return [...bySource.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

/** Paths without `*` come before all patterns. */
function specificity(path: string): number {
  return path.includes('*') ? path.length : Number.POSITIVE_INFINITY
}

/** The texts that `*` matches in a path of files, or an empty text for a path without `*`. */
function matches(path: string): readonly string[] {
  const [start = '', end] = basename(path).split('*')
  if (end === undefined) return ['']
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start) && name.endsWith(end) && !/\.test(-d)?\./.test(name))
    .map((name) => name.slice(start.length, -end.length))
    .filter((match) => match !== '')
}
