import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { packageFolder } from '../folders.ts'
import { isObject, type JsonObject } from '../json.ts'

/**
 * How a project depends on the generator that makes it: by its version, or, where the generator runs from a checkout, by a
 * link to that.
 *
 * @param folder absolute path of the project
 */
export function generatorDependency(folder: string, generator = packageFolder): string {
  if (!generator.split(sep).includes('node_modules')) return `link:${relative(folder, generator).split(sep).join('/')}`
  const { version } = manifestOf(generator)
  return typeof version === 'string' ? `^${version}` : 'latest'
}

/** The name of the generator's package. */
export function generatorName(): string {
  const { name } = manifestOf(packageFolder)
  if (typeof name !== 'string') throw new Error(`${packageFolder} has no name in its package.json`)
  return name
}

function manifestOf(generator: string): JsonObject {
  const manifest: unknown = JSON.parse(readFileSync(join(generator, 'package.json'), 'utf8'))
  return isObject(manifest) ? manifest : {}
}
