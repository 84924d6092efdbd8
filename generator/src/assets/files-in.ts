import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Absolute paths of all files below a folder, sorted. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

/** The path with `/` between its parts. */
export function posix(path: string): string {
  return path.split(sep).join('/')
}
