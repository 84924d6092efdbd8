import type { GeneratedFile } from '../emit/generated-file.ts'
import { earlierOutput } from './earlier-output.ts'
import { ownershipOf, type Ownership } from './ownership.ts'
import { foldPath } from './output-paths.ts'
import { withPlainLineEnds } from './manifest.ts'
import type { Snapshot } from './snapshot.ts'
import { byCodeUnits } from '../lib/text-order.ts'

/** Changes to make on disk; every list is sorted by path. */
export interface Diff {
  /** Files that are missing. */
  readonly added: readonly GeneratedFile[]
  /** Files whose text differs. */
  readonly changed: readonly GeneratedFile[]
  readonly unchanged: readonly string[]
  /** Files in folders that belong to the generator which it wrote once and no longer does. */
  readonly removed: readonly string[]
  /** Those of the changed and removed files that people wrote or edited: they are not touched unasked. */
  readonly inTheWay: readonly InTheWay[]
  /** Files of others in folders that belong to the generator; they stay. */
  readonly strays: readonly string[]
}

export interface InTheWay {
  readonly path: string
  readonly ownership: Exclude<Ownership, 'ours'>
}

/** Compares the files with what is on disk. Pure. */
export function diff(files: readonly GeneratedFile[], snapshot: Snapshot): Diff {
  const { texts, owned, manifest } = snapshot
  const sorted = files.toSorted((a, b) => byCodeUnits(a.path, b.path))
  const wanted = new Set(files.map((file) => file.path))
  const folded = new Set(files.map((file) => foldPath(file.path)))
  const isEarlier = earlierOutput(files, snapshot)
  const claim = (path: string): Claim => ({
    path,
    ownership: isEarlier(path) ? 'ours' : ownershipOf(path, texts.get(path) ?? '', manifest),
  })
  const isSame = ({ path, text }: GeneratedFile): boolean => texts.get(path) === withPlainLineEnds(text)
  const changed = sorted.filter((file) => texts.has(file.path) && !isSame(file))
  const extra = owned
    .filter((path) => !wanted.has(path))
    .toSorted()
    .map(claim)
  // On a disk that ignores case, another spelling of a path is in the way of it.
  const isStray = ({ path, ownership }: Claim): boolean => ownership === 'foreign' && !folded.has(foldPath(path))
  const removed = extra.filter((file) => !isStray(file))
  return {
    added: sorted.filter((file) => !texts.has(file.path)),
    changed,
    unchanged: sorted.filter(isSame).map((file) => file.path),
    removed: removed.map(({ path }) => path),
    inTheWay: [...changed.map(({ path }) => claim(path)), ...removed].filter(isInTheWay),
    strays: extra.filter(isStray).map(({ path }) => path),
  }
}

interface Claim {
  readonly path: string
  readonly ownership: Ownership
}

function isInTheWay(claim: Claim): claim is InTheWay {
  return claim.ownership !== 'ours'
}

export function isEmpty({ added, changed, removed }: Pick<Diff, 'added' | 'changed' | 'removed'>): boolean {
  return added.length + changed.length + removed.length === 0
}
