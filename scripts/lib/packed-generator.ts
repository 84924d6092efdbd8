import { globSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './paths.ts'

/** Absolute path of the tarball that `pnpm pack:generator` made. */
export function packedGenerator(): string {
  const [tarball] = globSync('generator/*.tgz', { cwd: cache })
  if (tarball === undefined) throw new Error('There is no packed generator: run `pnpm pack:generator` first.')
  return join(cache, tarball)
}
