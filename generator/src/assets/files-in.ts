import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Absolute paths of all files below a folder, sorted. Yarn's file system of archives cannot list whole trees with types. */
export function filesIn(folder: string): readonly string[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : []
  })
  return found.toSorted()
}
