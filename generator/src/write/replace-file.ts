import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../lib/make-folder.ts'
import { onDisk } from './write-error.ts'

/**
 * Writes a file in one step; folders that are missing are made.
 *
 * @param path absolute
 * @throws WriteError with the old file in place
 */
export function replaceFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.draft`
  onDisk(() => {
    const removeFolders = makeFolder(dirname(path))
    try {
      writeFileSync(draft, text)
      renameSync(draft, path)
    } catch (error) {
      if (existsSync(draft)) rmSync(draft)
      removeFolders()
      throw error
    }
  })
}
