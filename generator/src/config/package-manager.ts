import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foldersAround } from '../lib/file-names.ts'
import { readJsonFile } from '../lib/json-file.ts'

export type PackageManager = 'npm' | 'yarn' | 'pnpm' | 'bun'

const lockFiles: readonly (readonly [file: string, manager: PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
]

/** The package manager of a folder: by the nearest lock file or `packageManager` of a manifest, otherwise npm. */
export function packageManagerOf(folder: string): PackageManager {
  for (const around of foldersAround(folder)) {
    const found = lockFiles.find(([file]) => existsSync(join(around, file)))?.[1] ?? declaredIn(around)
    if (found !== undefined) return found
  }
  return 'npm'
}

/** Corepack's field, for example `yarn@4.9.1`: it counts before the first installation. */
function declaredIn(folder: string): PackageManager | undefined {
  const [name] = String(readJsonFile(join(folder, 'package.json'))?.['packageManager']).split('@')
  return lockFiles.find(([, manager]) => manager === name)?.[1]
}
