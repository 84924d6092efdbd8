/**
 * Builds the packages, unless nothing that a build reads has changed since the last one. Checks of built packages begin with
 * it, so that a run of several builds once.
 *
 * Usage: pnpm build [--force]
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { cache, publishedFolders, root } from './lib/paths.ts'
import { mustRun } from './lib/run.ts'

const { values: options } = parseArgs({ options: { force: { type: 'boolean', default: false } } })
const stamp = join(cache, 'build-stamp')
const sharedInputs = ['rolldown.config.ts', 'tsconfig.base.json', 'pnpm-lock.yaml'].map((name) => join(root, name))

const wanted = await fingerprint()
const isBuilt = publishedFolders.every((folder) => existsSync(join(folder, 'dist')))
if (!options.force && isBuilt && existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) {
  console.log('The packages are built.')
} else {
  await rm(stamp, { force: true })
  // One after the other: each compiles against the declarations of those before it.
  for (const folder of publishedFolders) await mustRun('pnpm', ['build'], { cwd: folder })
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, wanted)
  console.log(`Built ${publishedFolders.map((folder) => relative(root, folder)).join(', ')}.`)
}

/** Of all files that a build reads. */
async function fingerprint(): Promise<string> {
  const own = await Promise.all(publishedFolders.map(inputs))
  const hash = createHash('sha256')
  for (const path of [...sharedInputs, ...own.flat()]) {
    hash
      .update(`${relative(root, path)}\0`)
      .update(await readFile(path))
      .update('\0')
  }
  return hash.digest('hex')
}

async function inputs(folder: string): Promise<readonly string[]> {
  const sources = await readdir(join(folder, 'src'), { recursive: true, withFileTypes: true })
  const settings = ['package.json', 'tsconfig.json', 'tsconfig.build.json'].map((name) => join(folder, name))
  return [
    ...settings,
    ...sources
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted(),
  ]
}
