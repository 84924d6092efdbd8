import { mkdirSync, realpathSync } from 'node:fs'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { hasLeftovers, prepareCommit, recover } from './commit.ts'
import { type Diff, diff, isEmpty } from './diff.ts'
import { exists } from './disk.ts'
import { refuseForeign } from './foreign.ts'
import { type LockOptions, withLock } from './lock.ts'
import { checkLinks, checkPaths } from './output-paths.ts'
import { takeSnapshot } from './snapshot.ts'
import { withRescuer } from './with-rescuer.ts'
import { describeDiskError } from './write-error.ts'

export interface WriteOptions {
  /** Refuse to overwrite or delete files that were not generated. */
  readonly guard: boolean
}

/**
 * Makes the output folder hold exactly these files: all of them or, after an error, none. Files that are the same
 * already are not touched; strays in the generator's own folders are deleted. A process that is killed meanwhile leaves
 * the old files, or a second process completes the new ones at once.
 *
 * @param root absolute path of the output folder; created when it is missing
 * @throws WriteError with the old state on disk
 */
export async function write(files: readonly GeneratedFile[], root: string, options: WriteOptions): Promise<Diff> {
  checkPaths(files.map((file) => file.path))
  const folder = prepare(root)
  return withLock(folder, async () => {
    recover(folder)
    const changes = compareWithDisk(files, folder, options)
    if (!isEmpty(changes)) await withRescuer(folder, () => prepareCommit(changes, folder))
    return changes
  })
}

/** What `write` would do. Nothing is written. */
export function compare(files: readonly GeneratedFile[], root: string): Diff {
  checkPaths(files.map((file) => file.path))
  return compareWithDisk(files, exists(root) ? realpathSync(root) : root, { guard: false })
}

/** Finishes or undoes what an interrupted run left in the output folder; nearly free when there is nothing. */
export async function restore(root: string, lock: LockOptions = {}): Promise<void> {
  if (!hasLeftovers(root)) return
  await withLock(root, () => recover(root), lock)
}

function compareWithDisk(files: readonly GeneratedFile[], root: string, { guard }: WriteOptions): Diff {
  try {
    const paths = files.map((file) => file.path)
    checkLinks(root, paths)
    const snapshot = takeSnapshot(root, paths)
    const changes = diff(files, snapshot)
    if (guard) refuseForeign(changes, files, snapshot)
    return changes
  } catch (error) {
    throw describeDiskError(error)
  }
}

function prepare(root: string): string {
  try {
    mkdirSync(root, { recursive: true })
    return realpathSync(root)
  } catch (error) {
    throw describeDiskError(error)
  }
}
