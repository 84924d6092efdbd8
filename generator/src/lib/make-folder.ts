import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { foldersAround } from './file-names.ts'

/**
 * Creates a folder and those above it, all or none.
 *
 * @param path absolute
 * @returns what removes the folders that were missing, as far as they are empty
 */
export function makeFolder(path: string): () => void {
  const missing = foldersAround(path).filter((folder) => !existsSync(folder))
  const remove = (): void => removeEmpty(missing)
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    remove()
    throw error
  }
  return remove
}

function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of folders) if (existsSync(folder)) rmdirSync(folder)
  } catch {
    // Something is in it by now.
  }
}
