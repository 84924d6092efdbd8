import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { code, packageFolder, root } from '../folders.ts'
import { once } from '../load/text-node.ts'
import { hashFile, hashOf, hashTree } from '../lib/hash.ts'
import { packedHash } from './packed-hash.ts'

/**
 * Fingerprint of all that turns documents into files: the generator, its templates, the hand-written runtimes and site, the
 * versions of its dependencies and of Node.
 */
export function hashGenerator(): string {
  if (packedHash !== undefined) return hashCode()
  const parts = [
    hashCode(),
    hashFile(join(root, 'tsconfig.base.json')),
    hashTree(join(root, 'templates'), () => true),
    hashTree(join(root, 'packages/docs/.vitepress'), (path) => !/[\\/](?:cache|dist)$/.test(path)),
    ...runtimes().map((folder) => hashTree(folder, isSource)),
  ]
  return hashOf(parts.join('\n'))
}

/** Hash of the code that this process loaded; later changes of the files do not matter. */
export const hashCode = once(() =>
  (packedHash === undefined
    ? [
        process.version,
        hashFile(join(root, 'pnpm-lock.yaml')),
        hashFile(join(packageFolder, 'package.json')),
        hashTree(code, isSource),
      ]
    : [process.version, packedHash]
  ).join('\n'),
)

function runtimes(): string[] {
  return readdirSync(join(root, 'packages'))
    .toSorted()
    .map((name) => join(root, 'packages', name, 'src'))
}

function isSource(path: string): boolean {
  return !/\.test(?:-d)?\.tsx?$|[\\/]generated$/.test(path)
}
