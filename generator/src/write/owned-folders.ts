import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isFolder } from './disk.ts'

/** Folders of a package in which every file is written by the generator. `reference` is that of the documentation. */
const ownedFolders = ['src/generated', 'test/generated', 'reference']

/** Whether a path lies in a folder of some package that the generator keeps to itself. */
export function isInOwnedFolder(path: string): boolean {
  return /^packages\/[^/]+\/(?:(?:src|test)\/generated|reference)\//.test(path)
}

/**
 * Every file in the owned folders of the packages that a run writes. Folders of the same names in other packages are none
 * of its business: other generators use them too.
 *
 * @param paths what the run writes
 */
export function listOwned(root: string, paths: readonly string[]): readonly string[] {
  const packages = new Set(paths.flatMap((path) => /^packages\/[^/]+(?=\/)/.exec(path)?.[0] ?? []))
  return [...packages]
    .toSorted()
    .flatMap((folder) => ownedFolders.flatMap((name) => listFiles(root, `${folder}/${name}`)))
}

function listFiles(root: string, folder: string): readonly string[] {
  if (!isFolder(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? listFiles(root, path) : [path]
  })
}
