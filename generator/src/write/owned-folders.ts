import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { exists, isFolder } from './disk.ts'

/** Folders that the generator keeps to itself. */
export interface OwnedFolders {
  /** Whether a path is in one of them. */
  isWithin(path: string): boolean
  /** Those of a run, by what it writes. */
  of(paths: readonly string[]): readonly string[]
  /** Whether a file outside of them that an earlier run wrote, by the manifest, goes once a run does not write it. */
  replaces(path: string): boolean
}

/** Folders of a package in which every file is written by the generator. `reference` is that of the documentation. */
const inPackage = ['src/generated', 'test/generated', 'reference']

/**
 * The owned folders of the packages that a run writes. Folders of the same names in other packages are none of its
 * business: other generators use them too.
 */
export const ownedInPackages: OwnedFolders = {
  isWithin: (path) => /^packages\/[^/]+\/(?:(?:src|test)\/generated|reference)\//.test(path),
  of: (paths) => {
    const packages = new Set(paths.flatMap((path) => /^packages\/[^/]+(?=\/)/.exec(path)?.[0] ?? []))
    return [...packages].toSorted().flatMap((folder) => inPackage.map((name) => `${folder}/${name}`))
  },
  replaces: () => false,
}

/** The same folders whatever is written. */
export function ownedAlways(folders: readonly string[], replaces: OwnedFolders['replaces']): OwnedFolders {
  return { isWithin: (path) => folders.some((folder) => path.startsWith(`${folder}/`)), of: () => folders, replaces }
}

/**
 * Files of the owned folders, and those of earlier runs outside of them.
 *
 * @param paths what the run writes
 * @param earlier what earlier runs wrote
 */
export function listOwned(
  root: string,
  paths: readonly string[],
  owned: OwnedFolders,
  earlier: Iterable<string> = [],
): readonly string[] {
  const listed = owned.of(paths).flatMap((folder) => listFiles(root, folder))
  const outside = [...earlier].filter(
    (path) => owned.replaces(path) && !owned.isWithin(path) && exists(join(root, path)),
  )
  return [...new Set([...listed, ...outside])]
}

function listFiles(root: string, folder: string): readonly string[] {
  if (!isFolder(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? listFiles(root, path) : [path]
  })
}
