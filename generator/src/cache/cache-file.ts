import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from '../config/config.ts'
import { hashOf } from '../lib/hash.ts'
import { readJsonFile } from '../lib/json-file.ts'
import { cacheFolder } from './cache-folder.ts'

/**
 * A JSON file in the cache folder, one for each configuration and name. What it holds may be missing, cut off or made by
 * another version: the reader checks it.
 */
export class CacheFile {
  readonly #path: string

  constructor({ file, cwd, output }: Pick<Config, 'file' | 'cwd' | 'output'>, name?: string) {
    const start = file === undefined ? output : dirname(file)
    const id = hashOf(`${file ?? cwd}\n${output}`).slice(0, 16)
    this.#path = join(cacheFolder(start), `${name === undefined ? id : `${id}.${name}`}.json`)
  }

  /** Undefined where there is nothing that can be read. */
  read(): unknown {
    return readJsonFile(this.#path)
  }

  /** Does nothing where it cannot: a cache is never worth an error. */
  write(value: unknown): void {
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      writeFileSync(`${this.#path}.${process.pid}`, JSON.stringify(value))
      renameSync(`${this.#path}.${process.pid}`, this.#path)
    } catch {
      // The next run does the work again.
    }
  }
}
