/**
 * Starts the published command: `dist/cli.js`. Node's own cache keeps what is compiled before a file runs, which leaves out nearly
 * every function; here the functions that a run called are kept too.
 */
import { createRequire, getCompileCacheDir } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** Imports would run the getters of the modules, which load Web Crypto, streams of files and `fs/promises`. */
const { createHash } = process.getBuiltinModule('node:crypto')
const { mkdirSync, readFileSync, renameSync, writeFileSync } = process.getBuiltinModule('node:fs')

/** A file that was loaded, with its code; `cached` says whether that was compiled in an earlier run. */
interface Loaded {
  readonly exports: object
  readonly script: Script
  /** Hash of its source. */
  readonly hash: Buffer
  readonly cached: boolean
}

const loaded = new Map<string, Loaded>()

/** Absent where users switch off Node's cache, and where its folder cannot be written to. */
const folder = getCompileCacheDir()

/** The exports of a file of the bundle. Those it requires are loaded the same way; other modules are Node's to load. */
function load(path: string): object {
  const known = loaded.get(path)
  if (known !== undefined) return known.exports
  const source = readFileSync(path)
  const hash = hashOf(source)
  const cachedData = readCode(path, hash)
  const code = `(function (exports, require, importModule, __filename, __dirname) {${source.toString()}\n})`
  const script = new Script(code, { filename: path, cachedData })
  const exports = {}
  loaded.set(path, { exports, script, hash, cached: script.cachedDataRejected === false })
  const ofNode = createRequire(path)
  const require = (id: string) => (id.endsWith('.cjs') ? load(join(dirname(path), id)) : ofNode(id))
  script.runInThisContext()(exports, require, importModule, path, dirname(path))
  return exports
}

/** For what is not of the bundle, such as configurations: scripts have no `import` that is without a warning of Node. */
function importModule(specifier: string): Promise<unknown> {
  return import(specifier)
}

/** The compiled code of a file, if it is of this source and complete: V8 compares lengths alone. */
function readCode(path: string, hash: Buffer): Buffer | undefined {
  if (folder === undefined) return undefined
  try {
    const kept = readFileSync(placeOf(path, folder))
    const code = kept.subarray(hash.length)
    return kept.subarray(0, hash.length).equals(hashOf(hash, code)) ? code : undefined
  } catch {
    return undefined
  }
}

/** Keeps the code of every file, where that of one is missing: commands share files, and call other functions of them. */
function keepCode(status: number): void {
  if (status !== 0 || folder === undefined || [...loaded.values()].every(({ cached }) => cached)) return
  try {
    mkdirSync(folder, { recursive: true })
    for (const [path, { script, hash }] of loaded) {
      const code = script.createCachedData()
      const place = placeOf(path, folder)
      const draft = `${place}.${process.pid}`
      writeFileSync(draft, Buffer.concat([hashOf(hash, code), code]))
      renameSync(draft, place)
    }
  } catch {
    // Without it, the next run compiles again.
  }
}

function placeOf(path: string, cache: string): string {
  return join(cache, `${basename(path)}.code`)
}

function hashOf(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

process.once('exit', keepCode)
load(join(import.meta.dirname, 'cli.cjs'))
