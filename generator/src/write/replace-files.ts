import type { GeneratedFile } from '../emit/generated-file.ts'
import { prepareCommit, recover } from './commit.ts'
import { diff, isEmpty } from './diff.ts'
import { inFolder } from './in-folder.ts'
import { withLock } from './lock.ts'
import { checkLinks, checkPaths } from './output-paths.ts'
import { readTexts } from './snapshot.ts'
import { withRescuer } from './with-rescuer.ts'
import { onDisk } from './write-error.ts'

/**
 * Writes these files below a folder, all or none, and leaves every other file alone. Files that are the same already are not
 * touched.
 *
 * @param root absolute path
 * @throws WriteError with the old state on disk
 */
export async function replaceFiles(files: readonly GeneratedFile[], root: string): Promise<void> {
  const paths = files.map((file) => file.path)
  checkPaths(paths)
  await inFolder(root, (folder) =>
    withLock(folder, async () => {
      recover(folder)
      const changes = onDisk(() => {
        checkLinks(folder, paths)
        return diff(files, { texts: readTexts(folder, paths), owned: [], manifest: new Map() })
      })
      if (!isEmpty(changes)) await withRescuer(folder, () => prepareCommit(changes, folder))
    }),
  )
}
