import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Config } from '../config/config.ts'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { wasInterrupted } from '../write/commit.ts'
import { isOwned, listOwned } from '../write/snapshot.ts'
import { cacheFolder } from './cache-folder.ts'
import { hashGenerator } from './generator-hash.ts'
import { hashFile, hashOf } from './hash.ts'

/** What a finished run leaves behind for the next one. */
export interface Remembered<Summary> {
  /** Paths of the output files, relative to the output root. */
  readonly files: readonly string[]
  readonly summary: Summary
}

interface Entry<Summary> {
  readonly format: 1
  readonly key: string
  /** Absolute path and fingerprint of every file that was read. */
  readonly dependencies: readonly (readonly [path: string, hash: string | undefined])[]
  readonly outputs: readonly (readonly [path: string, hash: string])[]
  readonly summary: Summary
}

/**
 * Decides from fingerprints alone whether a run would change nothing: same configuration, generator, documents, and an
 * output that is what the last run wrote, hand edits included. Undefined: it has to run.
 */
export function recall<Summary>(config: Config): Remembered<Summary> | undefined {
  const entry = readEntry<Summary>(config)
  if (entry === undefined || entry.key !== keyOf(config) || wasInterrupted(config.output)) return undefined
  const files = entry.outputs.map(([path]) => path)
  const isSame =
    entry.dependencies.every(([path, hash]) => hashFile(path) === hash) &&
    entry.outputs.every(([path, hash]) => hashFile(join(config.output, path)) === hash) &&
    listOwned(config.output).length === files.filter(isOwned).length
  return isSame ? { files, summary: entry.summary } : undefined
}

/**
 * Notes what was read and written. Does nothing where it cannot: a cache is never worth an error, and documents from
 * the network are not remembered.
 */
export function remember<Summary>(
  config: Config,
  { read, files, summary }: { readonly read: readonly string[]; readonly files: readonly GeneratedFile[]; readonly summary: Summary },
): void {
  if (read.some(isUrl)) return
  const paths = [...new Set(read.map((path) => resolve(config.folder, path)))]
  const entry: Entry<Summary> = {
    format: 1,
    key: keyOf(config),
    dependencies: paths.map((path) => [path, hashFile(path)]),
    outputs: files.map((file) => [file.path, hashOf(file.text)]),
    summary,
  }
  try {
    const path = entryPath(config)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(entry))
    renameSync(`${path}.${process.pid}`, path)
  } catch {
    // The next run does the work again.
  }
}

function readEntry<Summary>(config: Config): Entry<Summary> | undefined {
  try {
    const entry: Entry<Summary> = JSON.parse(readFileSync(entryPath(config), 'utf8'))
    return entry.format === 1 ? entry : undefined
  } catch {
    return undefined
  }
}

function entryPath({ folder, output }: Config): string {
  return join(cacheFolder(folder), `${hashOf(`${folder}\n${output}`).slice(0, 16)}.json`)
}

/** Changes with the configuration, the generator, and the set of files that the globs find. */
function keyOf(config: Config): string {
  const found = globSync([...config.inputs, ...config.overlays], { cwd: config.folder }).toSorted()
  return hashOf(JSON.stringify([config, found, hashGenerator()]))
}

function isUrl(path: string): boolean {
  return /^https?:/i.test(path)
}
