import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceCost } from './compiler-costs.ts'

/** Output of a generator. */
export interface Output {
  readonly files: number
  readonly bytes: number
  /** Under TypeScript 5.9. */
  readonly typeErrors: number
}

/** Counts the files of a folder and type-checks them: strict, declarations of libraries included. */
export async function inspectOutput(folder: string): Promise<Output> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  const { errors } = await sourceCost(folder, '5.9')
  return {
    files: paths.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    typeErrors: errors.filter((line) => !line.includes('node_modules')).length,
  }
}
