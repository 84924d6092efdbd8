import { existsSync, globSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Config } from '../config/config.ts'
import { readOutputManifest } from '../config/output-manifest.ts'
import { DocumentError, type DocumentErrorOptions, subjectOf } from '../diagnostics/document-error.ts'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { wasInterrupted } from '../write/commit.ts'
import { ownedFoldersOf } from '../config/output-folders.ts'
import { listOwned } from '../write/owned-folders.ts'
import { CacheFile } from './cache-file.ts'
import { hashGenerator } from './generator-hash.ts'
import { hashFile, hashOf } from '../lib/hash.ts'
import { isObject } from '../lib/json.ts'

/** Cached facts of a finished run. */
export interface Remembered extends Pick<Finished, 'read' | 'operations' | 'warnings'> {
  /** Paths of the output files, relative to the output root. */
  readonly files: readonly string[]
}

export interface Finished {
  /** Milliseconds since the epoch, before anything was read. */
  readonly startedAt: number
  /** Absolute paths, or URLs, of everything that was read. */
  readonly read: readonly string[]
  readonly files: readonly GeneratedFile[]
  readonly operations: number
  readonly warnings: readonly DocumentError[]
}

interface Entry {
  readonly format: 1
  readonly key: string
  readonly read: readonly (readonly [path: string, hash: string | undefined])[]
  readonly files: readonly (readonly [path: string, hash: string])[]
  /** How many files lay in the generator's own folders, those of others included. */
  readonly owned: number
  readonly operations: number
  readonly warnings: readonly DocumentErrorOptions[]
}

/** The memory of earlier runs with one configuration. Made before anything is read: what changes later is not missed. */
export class RunMemory {
  readonly #config: Config
  readonly #file: CacheFile
  readonly #key: string

  constructor(config: Config) {
    this.#config = config
    this.#file = new CacheFile(config)
    this.#key = keyOf(config)
  }

  /**
   * Decides from fingerprints alone whether a run would change nothing: same configuration, generator, documents, and
   * an output that is what the last run wrote, hand edits included. Undefined: it has to run.
   */
  recall(): Remembered | undefined {
    const { output } = this.#config
    const entry = this.#entry()
    if (entry === undefined || entry.key !== this.#key || wasInterrupted(output)) return undefined
    const files = entry.files.map(([path]) => path)
    const isSame =
      isRead(entry) &&
      entry.files.every(([path, hash]) => isAsBefore(join(output, path), hash)) &&
      listOwned(output, files, ownedFoldersOf(this.#config)).length === entry.owned
    if (!isSame) return undefined
    const warnings = entry.warnings.map((options) => new DocumentError(options))
    // Like a run that looks at them: files that are people's from the start are none of its output.
    const ours = entry.files.flatMap(([path, hash]) => (hash === anyText ? [] : [path]))
    return { files: ours, operations: entry.operations, warnings, read: entry.read.map(([path]) => path) }
  }

  /** Warnings of the last finished run, whatever has changed since. */
  warnings(): readonly DocumentErrorOptions[] {
    return this.#entry()?.warnings ?? []
  }

  /** Whether what the last run read is as it was, however its output has changed. */
  hasSameInput(): boolean {
    const entry = this.#entry()
    return entry !== undefined && entry.key !== changing && isRead(entry)
  }

  /**
   * Notes what was read and written. Of a run that read from the network, or during an edit, only the warnings count later.
   */
  remember({ startedAt, read, files, operations, warnings }: Finished): void {
    const isSettled = read.every((path) => isAbsolute(path) && isOlder(path, startedAt))
    const entry: Entry = {
      format: 1,
      key: isSettled ? this.#key : changing,
      read: isSettled ? [...new Set(read)].map((path) => [path, hashFile(path)]) : [],
      files: files.map((file) => [file.path, file.once ? anyText : hashOf(file.text)]),
      owned: listOwned(
        this.#config.output,
        files.map((file) => file.path),
        ownedFoldersOf(this.#config),
      ).length,
      operations,
      warnings: warnings.map(toPlain),
    }
    this.#file.write(entry)
  }

  #entry(): Entry | undefined {
    const entry = this.#file.read()
    return isEntry(entry) ? entry : undefined
  }
}

/** In place of the key of a run that no later run can equal. */
const changing = ''

/** In place of the hash of a file that people change. */
const anyText = '*'

function isAsBefore(path: string, hash: string): boolean {
  return hash === anyText ? existsSync(path) : hashFile(path) === hash
}

function toPlain({ code, message, place, hint, related }: DocumentError): DocumentErrorOptions {
  return { ...subjectOf(code, place), message, hint, related, severity: 'warning' }
}

function isOlder(path: string, time: number): boolean {
  return Math.floor(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY) <= time
}

function isEntry(value: unknown): value is Entry {
  return isObject(value) && value['format'] === 1
}

function isRead({ read }: Entry): boolean {
  return read.every(([path, hash]) => hashFile(path) === hash)
}

/** Changes with the configuration, the manifests of the output, the generator, and the files that the globs find. */
function keyOf(config: Config): string {
  // Without a pattern there is nothing to find, and globs load a library.
  const patterns = [...config.inputs, ...(config.overlays ?? [])].filter((input) => /[*?[\]{}!()]/.test(input))
  const found = patterns.length === 0 ? [] : globSync(patterns, { cwd: config.cwd }).toSorted()
  return hashOf(JSON.stringify([config, readOutputManifest(config.output), found, hashGenerator()]))
}
