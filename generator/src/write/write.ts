import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { type Changes, hasLeftovers, prepareCommit, recover } from './commit.ts'
import { type Diff, diff, isEmpty } from './diff.ts'
import { exists } from './disk.ts'
import { inFolder } from './in-folder.ts'
import { refuseInTheWay } from './in-the-way.ts'
import { type LockOptions, withLock } from './lock.ts'
import { manifestPath, printManifest, hashText } from './manifest.ts'
import { type OwnedFolders, ownedInPackages } from './owned-folders.ts'
import { checkLinks, checkPaths } from './output-paths.ts'
import { readTexts, type Snapshot, takeSnapshot } from './snapshot.ts'
import { withRescuer } from './with-rescuer.ts'
import { onDisk } from './write-error.ts'

export interface WriteOptions {
  /** Replace and delete also files that people wrote or edited. */
  readonly force?: boolean | undefined
  /** Files that belong to people once they are written: the next run does not know them. */
  readonly others?: readonly GeneratedFile[] | undefined
  /** Folders in which every file is the generator's. */
  readonly owned?: OwnedFolders | undefined
  /** Sentences for the manifest. */
  readonly remarks?: readonly string[] | undefined
}

/**
 * Makes the output folder hold exactly these files: all of them or, after an error, none. Files that are the same
 * already are not touched; those that an earlier run wrote into the generator's own folders are deleted. A process that is
 * killed meanwhile leaves the old files, or a second process completes the new ones at once.
 *
 * @param root absolute path of the output folder; created when it is missing
 * @throws WriteError with the old state on disk; `foreign-files` or `edited-files` where something of a person is in the way
 */
export async function write(
  files: readonly GeneratedFile[],
  root: string,
  { force = false, others = [], owned = ownedInPackages, remarks }: WriteOptions = {},
): Promise<Diff> {
  const all = [...files, ...others]
  checkPaths(all.map((file) => file.path))
  return inFolder(root, (folder) =>
    withLock(folder, async () => {
      recover(folder)
      const { changes, snapshot } = snapshotAndChanges(all, folder, owned)
      if (!force) refuseInTheWay(changes.inTheWay)
      const complete = withManifest(files, folder, changes, snapshot, remarks)
      if (!isEmpty(complete)) await withRescuer(folder, () => prepareCommit(complete, folder))
      return changes
    }),
  )
}

/** Lists the changes that `write` would make. Writes nothing. */
export function compareWithDisk(files: readonly GeneratedFile[], root: string, owned = ownedInPackages): Diff {
  checkPaths(files.map((file) => file.path))
  return snapshotAndChanges(files, exists(root) ? realpathSync(root) : root, owned).changes
}

/** Finishes or undoes what an interrupted run left in the output folder; nearly free when there is nothing. */
export async function restore(root: string, lock: LockOptions = {}): Promise<void> {
  if (!hasLeftovers(root)) return
  await withLock(root, () => recover(root), lock)
}

function snapshotAndChanges(files: readonly GeneratedFile[], root: string, owned: OwnedFolders) {
  return onDisk(() => {
    const paths = files.map((file) => file.path)
    checkLinks(root, [...paths, manifestPath])
    const snapshot = takeSnapshot(root, paths, owned)
    return { changes: diff(files, snapshot), snapshot }
  })
}

/** The manifest changes with the files, in the same commit. What other runs wrote into the same folder stays in it. */
function withManifest(
  files: readonly GeneratedFile[],
  root: string,
  changes: Diff,
  { manifest }: Snapshot,
  remarks: WriteOptions['remarks'],
): Changes {
  const own = new Map(files.map(({ path, text }) => [path, new Set([hashText(text)])]))
  const removed = new Set(changes.removed)
  const kept = [...manifest].filter(([path]) => !own.has(path) && !removed.has(path) && exists(join(root, path)))
  const text = printManifest(new Map([...kept, ...own]), remarks)
  const current = readTexts(root, [manifestPath]).get(manifestPath)
  const file = { path: manifestPath, text }
  if (current === undefined) return { ...changes, added: [...changes.added, file] }
  return current === text ? changes : { ...changes, changed: [...changes.changed, file] }
}
