import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exists, isFolder } from './disk.ts'

/** What is on disk where the output goes. Paths are relative to the root, with `/`. */
export interface Snapshot {
  readonly texts: ReadonlyMap<string, string>
  /** Every file in the folders that belong to the generator alone. */
  readonly owned: readonly string[]
}

/** Folders of each package in which every file is written by the generator. `reference` is that of the documentation. */
const ownedFolders = ['src/generated', 'test/generated', 'reference']

/** Whether the file lies in a folder that belongs to the generator alone. */
export function isOwned(path: string): boolean {
  return /^packages\/[^/]+\/(?:(?:src|test)\/generated|reference)\//.test(path)
}

/** Reads the files at `paths` and whatever lies in the owned folders. */
export function takeSnapshot(root: string, paths: readonly string[]): Snapshot {
  const owned = listOwned(root)
  // The listing decides in owned folders: on a disk that ignores case, `Chat.ts` must not pass for `chat.ts`.
  const elsewhere = readTexts(
    root,
    paths.filter((path) => !isOwned(path)),
  )
  return { texts: new Map([...owned.map((path) => [path, readText(join(root, path))] as const), ...elsewhere]), owned }
}

/** The texts of those of the files that exist. */
export function readTexts(root: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const existing = paths.filter((path) => isFile(join(root, path)))
  return new Map(existing.map((path) => [path, readText(join(root, path))]))
}

/** Every file in the owned folders of every package below the root. */
export function listOwned(root: string): string[] {
  return folderNames(join(root, 'packages')).flatMap((name) =>
    ownedFolders.flatMap((folder) => listFiles(root, `packages/${name}/${folder}`)),
  )
}

function listFiles(root: string, folder: string): string[] {
  if (!isFolder(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? listFiles(root, path) : [path]
  })
}

function folderNames(folder: string): string[] {
  if (!exists(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** A stray link counts by what it says, not by what it leads to. */
function readText(path: string): string {
  return isFile(path) ? readFileSync(path, 'utf8') : ''
}
