import { hash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnits } from './text-order.ts'
import { readBytes } from './read-file.ts'

/** Fingerprint of a text or of bytes. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url')
}

/** Fingerprint of a file's content; undefined when there is no such file. Modification times are not trusted. */
export function hashFile(path: string): string | undefined {
  try {
    return hashOf(readBytes(path))
  } catch {
    return undefined
  }
}

/** Fingerprint of the names and contents of every file in a folder for which `accept` holds. */
export function hashTree(folder: string, accept: (path: string) => boolean): string {
  return hashOf(
    listTree(folder, accept)
      .map((path) => `${path} ${hashFile(path)}\n`)
      .join(''),
  )
}

function listTree(folder: string, accept: (path: string) => boolean): string[] {
  const entries = readFolder(folder).toSorted((a, b) => byCodeUnits(a.name, b.name))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (!accept(path)) return []
    return entry.isDirectory() ? listTree(path, accept) : [path]
  })
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
