import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isFolder } from './disk.ts'
import { manifestPath } from './manifest.ts'
import { WriteError } from './write-error.ts'

/**
 * Refuses a folder that other files live in already, unless an earlier run wrote there: once it did, people may put files of
 * theirs beside.
 *
 * @param allowed names of files that may be there before the first run
 * @throws WriteError
 */
export function refuseOccupied(root: string, allowed: RegExp): void {
  if (!isFolder(root) || existsSync(join(root, manifestPath))) return
  const others = readdirSync(root).filter((name) => !allowed.test(name))
  if (others.length === 0) return
  const shown = others.slice(0, 5).join(', ')
  throw new WriteError('folder-occupied', `${root} holds files that sdkgen did not write: ${shown}`, {
    hint: 'Name a folder of its own, such as `--out src/api`. `sdkgen generate --force` writes beside them.',
  })
}
