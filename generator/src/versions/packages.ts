import { join } from 'node:path'
import { runtimesOnRequest } from '../emit/layout/extra-runtimes.ts'
import { parts } from '../emit/layout/parts.ts'
import { readJsonFile } from '../lib/json-file.ts'

export interface PackageVersion {
  readonly name: string
  readonly version: string
}

const folders = [...parts, ...runtimesOnRequest]

/** Name and version of the packages that were generated; they share one version. */
export function readPackages(output: string): readonly PackageVersion[] {
  return folders.flatMap((folder) => {
    const { name, version } = readJsonFile(join(output, 'packages', folder, 'package.json')) ?? {}
    return typeof name === 'string' && typeof version === 'string' ? [{ name, version }] : []
  })
}
