import { hash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { isInsideOutput } from './output-paths.ts'
import { byCodeUnits } from '../lib/text-order.ts'
import { readText } from '../lib/read-file.ts'

/**
 * Files of the last run: path and hash of each. It is in the output folder and is committed with the files, so
 * that it says the same on every machine: a clone, or the commits of others, must not make generated files look edited.
 */
export const manifestPath = '.sdkgen.manifest'

/**
 * Hashes by path. A file has several after a merge of branches that both generated it (`merge=union` in `.gitattributes`
 * keeps the lines of both).
 */
export type Manifest = ReadonlyMap<string, ReadonlySet<string>>

const head = [
  '# What sdkgen wrote, with the hash of each file: a file that differs was edited, and is not replaced unasked.',
  '# Commit this file. After a merge, run `sdkgen generate` instead of mending it.',
]

/** Reads the manifest of an output folder; lines that are none, such as the marks of a conflict, are skipped. */
export function readManifest(root: string): Manifest {
  const path = join(root, manifestPath)
  const found = new Map<string, Set<string>>()
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return found
  for (const line of readText(path).split(/\r?\n/)) {
    const [, digest, file] = /^([0-9a-f]{24}) {2}(.+)$/.exec(line) ?? []
    if (digest === undefined || file === undefined || !isInsideOutput(file)) continue
    found.set(file, (found.get(file) ?? new Set()).add(digest))
  }
  return found
}

/** @param remarks sentences about the run, each on a line of its own */
export function printManifest(manifest: Manifest, remarks: readonly string[] = []): string {
  const sorted = [...manifest].toSorted(([a], [b]) => byCodeUnits(a, b))
  const lines = sorted.flatMap(([path, hashes]) => [...hashes].map((digest) => `${digest}  ${path}`))
  return [...head, ...remarks.map((remark) => `# ${remark}`), ...lines, ''].join('\n')
}

/** Hash of a text, whichever line ends a checkout gives it. */
export function hashText(text: string): string {
  return hash('sha256', withPlainLineEnds(text), 'hex').slice(0, 24)
}

export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
}
