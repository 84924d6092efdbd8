import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runtimesOnRequest } from '../emit/layout/extra-runtimes.ts'
import { parts } from '../emit/layout/parts.ts'
import { isObject } from '../json.ts'

export interface PackageVersion {
  readonly name: string
  readonly version: string
}

const folders = [...parts, 'validators', ...runtimesOnRequest]

/** Name and version of the packages that were generated; they share one version. */
export function readPackages(output: string): readonly PackageVersion[] {
  return folders.flatMap((folder) => {
    const manifest = readManifest(join(output, 'packages', folder, 'package.json'))
    if (!isObject(manifest)) return []
    const { name, version } = manifest
    return typeof name === 'string' && typeof version === 'string' ? [{ name, version }] : []
  })
}

function readManifest(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
