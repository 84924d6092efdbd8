import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { posix } from '../file-names.ts'
import { home } from '../home.ts'
import { isObject, type JsonObject } from '../json.ts'

/**
 * How a project depends on the generator that makes it: by its version, or, where the generator runs from a checkout, by a
 * link to that.
 *
 * @param folder absolute path of the project
 */
export function generatorDependency(folder: string, generator = home): string {
  if (!generator.split(sep).includes('node_modules')) return `link:${posix(relative(folder, generator))}`
  const { version } = manifestOf(generator)
  return typeof version === 'string' ? `^${version}` : 'latest'
}

/** The name of the generator's package. */
export function generatorName(): string {
  const { name } = manifestOf(home)
  if (typeof name !== 'string') throw new Error(`${home} has no name in its package.json`)
  return name
}

function manifestOf(generator: string): JsonObject {
  const manifest: unknown = JSON.parse(readFileSync(join(generator, 'package.json'), 'utf8'))
  return isObject(manifest) ? manifest : {}
}
