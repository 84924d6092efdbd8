import { join, relative, sep } from 'node:path'
import { posix } from '../lib/file-names.ts'
import { packageFolder } from '../folders.ts'
import { readJsonFile } from '../lib/json-file.ts'

/**
 * How a project depends on the generator that makes it: by its version, or, where the generator runs from a checkout, by a
 * link to that.
 *
 * @param folder absolute path of the project
 */
export function generatorDependency(folder: string, generator = packageFolder): string {
  if (!generator.split(sep).includes('node_modules')) return `link:${posix(relative(folder, generator))}`
  const { version } = readJsonFile(join(generator, 'package.json')) ?? {}
  return typeof version === 'string' ? `^${version}` : 'latest'
}

/** The name of the generator's package. */
export function generatorName(): string {
  const { name } = readJsonFile(join(packageFolder, 'package.json')) ?? {}
  if (typeof name !== 'string') throw new Error(`${packageFolder} has no name in its package.json`)
  return name
}
