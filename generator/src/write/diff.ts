import type { GeneratedFile } from '../emit/generated-file.ts'
import type { Snapshot } from './snapshot.ts'

/** What has to happen on disk; every list is sorted by path. */
export interface Diff {
  /** Files that are missing. */
  readonly added: readonly GeneratedFile[]
  /** Files whose text differs. */
  readonly changed: readonly GeneratedFile[]
  readonly unchanged: readonly string[]
  /** Strays: files in folders that belong to the generator which it no longer writes. */
  readonly removed: readonly string[]
}

/** Compares the files with what is on disk. Pure. */
export function diff(files: readonly GeneratedFile[], snapshot: Snapshot): Diff {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const wanted = new Set(files.map((file) => file.path))
  return {
    added: sorted.filter((file) => !snapshot.texts.has(file.path)),
    changed: sorted.filter((file) => snapshot.texts.has(file.path) && snapshot.texts.get(file.path) !== file.text),
    unchanged: sorted.filter((file) => snapshot.texts.get(file.path) === file.text).map((file) => file.path),
    removed: snapshot.owned.filter((path) => !wanted.has(path)).toSorted(),
  }
}

export function isEmpty({ added, changed, removed }: Diff): boolean {
  return added.length + changed.length + removed.length === 0
}
