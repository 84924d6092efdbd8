import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, readManifest, withPlainLineEnds } from './manifest.ts'
import { listOwned, ownedInPackages } from './owned-folders.ts'
import { readBytes } from '../lib/read-file.ts'

/** Files on disk in the output folder. Paths are relative to the root, with `/`. */
export interface Snapshot {
  /** With LF at the ends of lines: a checkout may have given them CRLF. */
  readonly texts: ReadonlyMap<string, string>
  /** Every file in the folders that belong to the generator alone, and files of earlier runs beside them. */
  readonly owned: readonly string[]
  /** Files of the last run. */
  readonly manifest: Manifest
}

/** Reads the files at `paths` and whatever is in the owned folders of their packages. */
export function takeSnapshot(root: string, paths: readonly string[], folders = ownedInPackages): Snapshot {
  const manifest = readManifest(root)
  const owned = listOwned(root, paths, folders, manifest.keys())
  // The listing decides in owned folders: on a disk that ignores case, `Chat.ts` must not pass for `chat.ts`.
  const elsewhere = readTexts(
    root,
    paths.filter((path) => !folders.isWithin(path)),
  )
  const texts = new Map([...owned.map((path) => [path, plainText(join(root, path))] as const), ...elsewhere])
  return { texts, owned, manifest }
}

/** The texts of those of the files that exist. */
export function readTexts(root: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const existing = paths.filter((path) => isFile(join(root, path)))
  return new Map(existing.map((path) => [path, plainText(join(root, path))]))
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** A stray link counts by what it says, not by what it leads to. */
function plainText(path: string): string {
  return isFile(path) ? withPlainLineEnds(readBytes(path).toString()) : ''
}
