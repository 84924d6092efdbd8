import { dirname, join } from 'node:path/posix'
import { foldName, isPortableName } from '../lib/file-names.ts'
import { lookAt } from './disk.ts'
import { WriteError } from './write-error.ts'

/** Paths that lead out of the root; folders of other programs, and what the generator keeps for itself. */
const forbidden = /(?:^|\/)(?:\.{0,2}|\.git|node_modules|\.sdkgen[^/]*)(?:\/|$)|^[a-z]:|\\/i

/**
 * Checks that every path names a file below the output root on every common file system: relative, no `..`, no name that Windows keeps for itself, no two
 * paths that differ only in case or Unicode form, none that is also a folder of another.
 *
 * @throws WriteError naming the first path that does not
 */
export function checkPaths(paths: readonly string[]): void {
  const spellings = new Map<string, { readonly path: string; readonly kind: 'file' | 'folder' }>()
  for (const path of paths) {
    checkPath(path)
    for (let part = path, kind: 'file' | 'folder' = 'file'; part !== '.'; part = dirname(part), kind = 'folder') {
      const folded = foldPath(part)
      const known = spellings.get(folded)
      // A folder was met with those above it.
      if (kind === 'folder' && known?.kind === kind && known.path === part) break
      if (known !== undefined) {
        throw collision(known.path, part)
      }
      spellings.set(folded, { path: part, kind })
    }
  }
}

/** Paths that are one place on a disk that ignores case or Unicode form have the same folded form. */
export const foldPath = foldName

/** Whether a path, as a manifest or a journal has it, names a file below the output root that the generator may write. */
export function isInsideOutput(path: string): boolean {
  return !forbidden.test(path) && !/\p{Cc}/u.test(path)
}

function collision(known: string, path: string): WriteError {
  return known === path
    ? new WriteError('path-collision', `"${path}" is written twice`, {
        hint: 'If an emitter of the configuration writes it, give that file another path.',
      })
    : new WriteError('path-collision', `"${known}" and "${path}" are one place on some disks`, {
        hint: 'Two things in the documents get names that differ only in case: rename one of them in an overlay.',
      })
}

function checkPath(path: string): void {
  if (isInsideOutput(path)) {
    const odd = path.split('/').find((segment) => !isPortableName(segment))
    if (odd === undefined) return
    throw new WriteError(
      'path-not-portable',
      `${JSON.stringify(odd)} is no name that a file can have on every system`,
      {
        hint: 'Windows keeps names such as aux and con.md for itself, and no name may be longer than 255 bytes: choose another.',
      },
    )
  }
  throw new WriteError('path-outside-output', `${JSON.stringify(path)} is not a path inside the output folder`, {
    hint: 'Where an emitter of the configuration writes it, correct that. Otherwise a name in the documents leads there: rename it in an overlay.',
  })
}

/**
 * Refuses to write through symbolic links below the root: they may lead out of it.
 *
 * @throws WriteError naming the link
 */
export function checkLinks(root: string, paths: Iterable<string>): void {
  const folders = new Map<string, boolean>()
  /** Whether there is a folder. Nothing can be below one that is missing. */
  const isThere = (folder: string): boolean => {
    if (folder === '.') return true
    const known = folders.get(folder)
    if (known !== undefined) return known
    const found = isThere(dirname(folder)) && refuseLink(root, folder)
    folders.set(folder, found)
    return found
  }
  for (const path of paths) if (isThere(dirname(path))) refuseLink(root, path)
}

/** @returns whether there is anything at the path */
function refuseLink(root: string, path: string): boolean {
  const place = join(root, path)
  const found = lookAt(place)
  if (found?.isSymbolicLink())
    throw new WriteError('path-is-link', `"${path}" is a symbolic link`, {
      hint: 'sdkgen writes real folders and files only: replace the link, or choose another output folder.',
    })
  return found !== undefined
}
