import { realpathSync } from 'node:fs'
import { makeFolder } from '../lib/make-folder.ts'
import { onDisk } from './write-error.ts'

/**
 * Writes below a folder that may be missing: after an error it is missing again.
 *
 * @param root absolute path
 * @param work gets the path without links
 * @throws WriteError where it cannot be made
 */
export async function inFolder<Result>(root: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const removeFolders = onDisk(() => makeFolder(root))
  try {
    return await work(onDisk(() => realpathSync(root)))
  } catch (error) {
    removeFolders()
    throw error
  }
}
