import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Pulled } from './record.ts'
import { sha256 } from './sha256.ts'
import { readBytes } from '../lib/read-file.ts'

/** The file of a document, compared with what was pulled. */
export type LocalFile =
  | { readonly state: 'new' | 'same' | 'missing' }
  | { readonly state: 'edited'; readonly sha256: string }

/** @param entry what the record says; absent for a document that was never pulled */
export function localFile(folder: string, entry: Pulled | undefined): LocalFile {
  if (entry === undefined) return { state: 'new' }
  const found = hashIfExists(join(folder, entry.file))
  if (found === undefined) return { state: 'missing' }
  return found === entry.sha256 ? { state: 'same' } : { state: 'edited', sha256: found }
}

/** Undefined when there is no such file. */
export function hashIfExists(path: string): string | undefined {
  return existsSync(path) ? sha256(readBytes(path)) : undefined
}
