import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { once } from '../load/text-node.ts'
import { hashFile, hashOf, hashTree } from './hash.ts'

/** The repository the generator runs from. */
const home = join(import.meta.dirname, '../../..')

/**
 * Fingerprint of all that turns documents into files: the generator, its templates, the hand-written runtimes and site, the
 * versions of its dependencies and of Node.
 */
export function hashGenerator(): string {
  const parts = [
    hashCode(),
    hashFile(join(home, 'tsconfig.base.json')),
    hashTree(join(home, 'templates'), () => true),
    hashTree(join(home, 'packages/docs/.vitepress'), (path) => !/[\\/](?:cache|dist)$/.test(path)),
    ...runtimes().map((folder) => hashTree(folder, isSource)),
  ]
  return hashOf(parts.join('\n'))
}

/** What this process runs is what it found when it started, whatever happens to the files since. */
const hashCode = once(() =>
  [
    process.version,
    hashFile(join(home, 'pnpm-lock.yaml')),
    hashFile(join(home, 'generator/package.json')),
    hashTree(join(home, 'generator/src'), isSource),
  ].join('\n'),
)

function runtimes(): string[] {
  return readdirSync(join(home, 'packages'))
    .toSorted()
    .map((name) => join(home, 'packages', name, 'src'))
}

function isSource(path: string): boolean {
  return !/\.test(?:-d)?\.tsx?$|[\\/]generated$/.test(path)
}
