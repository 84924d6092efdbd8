import { statSync } from 'node:fs'
import { hashFile, hashOf } from '../lib/hash.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import type { CacheFile } from './cache-file.ts'
import { hashCode } from './generator-hash.ts'

interface Entry {
  readonly format: 1
  /** Fingerprint of the code and of what it was given. */
  readonly key: string
  /** Other files that the result depends on; null for one that does not exist. */
  readonly files: readonly (readonly [path: string, hash: string | null])[]
  /** Fingerprint of the result: a file that was cut off or edited is not used. */
  readonly sum: string
  readonly result: unknown
}

/** The last result of a function whose arguments and result are JSON. */
export class KeptResult<Result> {
  readonly #file: CacheFile
  readonly #isResult: (value: unknown) => value is Result

  constructor(file: CacheFile, isResult: (value: unknown) => value is Result) {
    this.#file = file
    this.#isResult = isResult
  }

  /**
   * The result that is kept, where it is one of the same code for the same arguments; otherwise that of `compute`.
   *
   * @param filesOf absolute paths of other files that a result depends on; undefined where it depends on more than files,
   *   and must not be kept
   */
  async get(
    given: readonly unknown[],
    compute: () => Promise<Result>,
    filesOf: (result: Result) => readonly string[] | undefined = () => [],
  ): Promise<Result> {
    const key = hashOf(JSON.stringify([hashCode(), ...given]))
    const kept = this.#recall(key)
    if (kept !== undefined) return kept
    const startedAt = Date.now()
    const result = await compute()
    const paths = filesOf(result)
    if (paths === undefined || paths.some((path) => changedAfter(path, startedAt))) return result
    const files = paths.map((path) => [path, hashFile(path) ?? null] as const)
    const entry: Entry = { format: 1, key, files, sum: sumOf(result), result }
    this.#file.write(entry)
    return result
  }

  #recall(key: string): Result | undefined {
    const entry = this.#file.read()
    if (!isObject(entry) || entry['format'] !== 1 || entry['key'] !== key || !hasSameFiles(entry)) return undefined
    const { result } = entry
    return this.#isResult(result) && sumOf(result) === entry['sum'] ? result : undefined
  }
}

function hasSameFiles({ files }: JsonObject): boolean {
  return (
    Array.isArray(files) &&
    files.every((file) => Array.isArray(file) && (hashFile(String(file[0])) ?? null) === file[1])
  )
}

function changedAfter(path: string, time: number): boolean {
  return Math.floor(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > time
}

function sumOf(result: unknown): string {
  return hashOf(JSON.stringify(result))
}
