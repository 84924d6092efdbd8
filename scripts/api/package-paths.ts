import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A path that users import from. */
export interface PublicPath {
  /** As in `exports`: `.` or `./name`. */
  readonly path: string
  /** Its declarations. */
  readonly file: string
}

export interface PackageManifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>
}

export function readManifest(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** Every path of a built package that has types, patterns such as `./*` written out. */
export function publicPaths(folder: string): readonly PublicPath[] {
  return Object.entries(readManifest(folder).exports).flatMap(([path, target]) => {
    const types = typeof target === 'string' ? undefined : target.types
    if (types === undefined) return []
    const [before = '', after] = types.split('*')
    if (after === undefined) return [{ path, file: join(folder, types) }]
    const names = readdirSync(join(folder, before)).filter((name) => name.endsWith(after))
    return names.toSorted().map((name) => ({
      path: path.replace('*', name.slice(0, -after.length)),
      file: join(folder, before, name),
    }))
  })
}
