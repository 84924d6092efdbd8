import { join } from 'node:path'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { type Diff, isEmpty } from '../write/diff.ts'
import { count, listSome } from './wording.ts'
import { readText } from '../lib/read-file.ts'

/** Enough of each kind to see what has happened. */
const shown = 10

/**
 * How the files on disk differ from what would be generated; undefined when they do not.
 *
 * @param root absolute path of the output folder
 */
export function describeDrift(diff: Diff, root: string): string | undefined {
  if (isEmpty(diff)) return undefined
  const { added, changed, removed, inTheWay } = diff
  const groups = [
    group(
      'missing',
      '',
      added.map(({ path }) => path),
    ),
    group('stale', '', staleLines(changed, root)),
    group('extra', 'nothing generates them, so they are deleted', removed),
    group(
      'in the way',
      'written or edited by people; `generate` stops at them without --force',
      inTheWay.map(({ path }) => path),
    ),
  ]
  const total = added.length + changed.length + removed.length
  return `${count(total, 'file')} out of date${groups.join('')}`
}

function group(kind: string, note: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `\n\n${lines.length} ${kind}${note === '' ? '' : ` (${note})`}${listSome(lines, shown)}`
}

/** Each with the first line that differs; more of them than are shown are not needed. */
function staleLines(changed: readonly GeneratedFile[], root: string): readonly string[] {
  return changed.map((file, index) => (index < shown ? `${file.path}:${firstDifference(file, root)}` : file.path))
}

/** 1-based line of the file on disk. */
function firstDifference({ path, text }: GeneratedFile, root: string): number {
  const wanted = text.split('\n')
  const found = readText(join(root, path)).split('\n')
  const index = found.findIndex((line, at) => line !== wanted[at])
  return (index === -1 ? found.length : index) + 1
}
