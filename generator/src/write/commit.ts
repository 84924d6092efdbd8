import { dirname } from 'node:path/posix'
import type { Journal } from './check-journal.ts'
import type { Diff } from './diff.ts'
import { type Disk, exists, isFolder, keep, nodeDisk } from './disk.ts'
import { WorkFolder } from './journal.ts'
import { checkLinks } from './output-paths.ts'
import { rollBack, rollForward } from './roll.ts'
import { messageOf } from '../lib/reason-of.ts'
import { describeDiskError, WriteError } from './write-error.ts'

/** Steps of a commit. */
export type Changes = Pick<Diff, 'added' | 'changed' | 'removed'>

/**
 * Brings the changes to disk, all or nothing: an error takes back what was done, and a process that is killed leaves
 * what `recover` needs to finish or undo the rest. Nothing waits for the disk, so a power cut can leave files of zeros; the next
 * run takes them for the generator's own and writes them again.
 *
 * Everything that can be done unseen comes first: new texts and second names of the files they replace are in the work
 * folder before the journal appears. What readers could see half-done is one rename per changed file, back to back.
 *
 * The caller holds the lock of `root`.
 *
 * @throws WriteError after the old state is back
 */
export function commit(diff: Changes, root: string, disk: Disk = nodeDisk): void {
  prepareCommit(diff, root, disk)()
}

/**
 * The invisible part of a commit.
 *
 * @returns what does the rest
 * @throws WriteError with the work folder cleared
 */
export function prepareCommit(diff: Changes, root: string, disk: Disk = nodeDisk): () => void {
  const work = new WorkFolder(root)
  try {
    stage(diff, work, disk)
  } catch (error) {
    quietly(() => work.discard(disk))
    throw describeDiskError(error)
  }
  return () => finish(work, disk)
}

/** Whether an earlier run was stopped half-way, so that the output may be a mixture. */
export function wasInterrupted(root: string): boolean {
  return new WorkFolder(root).hasJournal()
}

/** Whether a run left anything behind, or is writing just now. */
export function hasLeftovers(root: string): boolean {
  return exists(new WorkFolder(root).path)
}

/**
 * Finishes or undoes what an interrupted run began, and clears what one left that had not begun to change anything.
 * The caller holds the lock of `root`.
 *
 * @throws WriteError if the old state could be restored but the new one not reached, and for a journal that was planted
 */
export function recover(root: string, disk: Disk = nodeDisk): void {
  const work = new WorkFolder(root)
  const journal = work.readJournal()
  if (journal !== undefined) {
    checkLinks(root, [...journal.writes.map(({ path }) => path), ...journal.removals, ...journal.folders])
    finish(work, disk)
  } else if (exists(work.path)) work.discard(disk)
}

function stage(diff: Changes, work: WorkFolder, disk: Disk): void {
  const files = [...diff.changed, ...diff.added]
  work.create(disk)
  for (const [index, file] of files.entries()) disk.writeFile(work.staged(index), file.text)
  for (const [index, file] of diff.changed.entries()) keep(work.target(file.path), work.replaced(index), disk)
  const journal: Journal = {
    format: 1,
    direction: 'forward',
    writes: files.map(({ path }, index) => ({ path, replaces: index < diff.changed.length })),
    removals: diff.removed,
    folders: missingFolders(work, files),
  }
  work.writeJournal(journal, disk)
}

function finish(work: WorkFolder, disk: Disk): void {
  const journal = work.readJournal()
  if (journal?.direction === 'back') takeBack(journal, work, disk)
  if (journal?.direction !== 'forward') return
  try {
    rollForward(journal, work, disk)
  } catch (error) {
    takeBack(journal, work, disk)
    throw describeDiskError(error)
  }
  quietly(() => work.discard(disk))
}

function takeBack(journal: Journal, work: WorkFolder, disk: Disk): void {
  try {
    const back: Journal = { ...journal, direction: 'back' }
    work.writeJournal(back, disk)
    rollBack(back, work, disk)
    quietly(() => work.discard(disk))
  } catch (error) {
    throw new WriteError('not-restored', `The output is half-written, and taking it back failed: ${messageOf(error)}`, {
      cause: error,
      hint: `Run sdkgen again once the disk works: ${work.path} holds what is needed to restore the old files.`,
    })
  }
}

function missingFolders(work: WorkFolder, files: readonly { readonly path: string }[]): string[] {
  const missing = new Set<string>()
  for (const file of files) {
    for (let folder = dirname(file.path); folder !== '.' && !missing.has(folder); folder = dirname(folder)) {
      if (isFolder(work.target(folder))) break
      missing.add(folder)
    }
  }
  return [...missing].toSorted()
}

function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // The files are as they should be, and the next run clears the work folder.
  }
}
