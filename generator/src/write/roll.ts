import { dirname } from 'node:path/posix'
import { type Disk, exists } from './disk.ts'
import type { Journal } from './check-journal.ts'
import type { WorkFolder } from './journal.ts'

/**
 * Does what the journal says and has not been done yet. Each step can be repeated: which files are in the work folder
 * shows how far an earlier process came.
 */
export function rollForward(journal: Journal, work: WorkFolder, disk: Disk): void {
  // Removals come first, so that a new file can take the place of a folder, or of a name that differs only in case.
  for (const [index, path] of journal.removals.entries()) remove(path, work.removed(index), work, disk)
  for (const folder of foldersOf(journal.removals)) removeIfEmpty(work.target(folder), disk)
  for (const folder of journal.folders) disk.makeFolder(work.target(folder))
  const made = new Set<string>()
  for (const [index, { path, replaces }] of journal.writes.entries()) {
    const staged = work.staged(index)
    if (!exists(staged)) continue
    const folder = dirname(path)
    if (!replaces && !made.has(folder)) disk.makeFolder(work.target(folder))
    made.add(folder)
    disk.rename(staged, work.target(path))
  }
}

/** Restores what was there before. Can be repeated as well. */
export function rollBack(journal: Journal, work: WorkFolder, disk: Disk): void {
  for (const [index, { path, replaces }] of journal.writes.entries()) {
    const target = work.target(path)
    if (replaces && exists(work.replaced(index))) disk.rename(work.replaced(index), target)
    if (!replaces && !exists(work.staged(index)) && exists(target)) disk.removeFile(target)
  }
  for (const folder of journal.folders.toReversed()) removeIfEmpty(work.target(folder), disk)
  for (const [index, path] of journal.removals.entries()) {
    if (!exists(work.removed(index))) continue
    disk.makeFolder(work.target(dirname(path)))
    disk.rename(work.removed(index), work.target(path))
  }
}

function remove(path: string, kept: string, work: WorkFolder, disk: Disk): void {
  if (!exists(kept) && exists(work.target(path))) disk.rename(work.target(path), kept)
}

/** Folders that held the files, and those above up to the owned one, innermost first. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let folder = dirname(path); /\/generated(?:\/|$)/.test(folder); folder = dirname(folder)) folders.add(folder)
  }
  return [...folders].toSorted((a, b) => b.length - a.length)
}

function removeIfEmpty(folder: string, disk: Disk): void {
  try {
    disk.removeFolder(folder)
  } catch {
    // Something else is in it, or it is gone already: an empty folder too many does no harm.
  }
}
