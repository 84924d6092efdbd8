import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { foldersAround } from '../lib/file-names.ts'

/** In the order in which they count. */
export const configNames = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'].map((ending) => `sdk.config.${ending}`)

const redoclyNames = ['redocly.yaml', 'redocly.yml'] as const

/** The config file of a folder, if it has one. */
export function findConfig(folder: string): string | undefined {
  return firstFile(folder, configNames)
}

/** The rules for `lint` in a folder, if it has some. */
export function findRedocly(folder: string): string | undefined {
  return firstFile(folder, redoclyNames)
}

function firstFile(folder: string, names: readonly string[]): string | undefined {
  return names.map((name) => join(folder, name)).find(isThere)
}

/** The config file of a folder or of the nearest folder above it, up to the root of the repository. */
export function findNearestConfig(folder: string): string | undefined {
  const around = foldersAround(folder)
  return around
    .slice(0, Math.max(around.findIndex(isRepository), 0) + 1)
    .map(findConfig)
    .find((file) => file !== undefined)
}

/** Whether a folder is in a git repository. It need not exist. */
export function isInRepository(folder: string): boolean {
  return foldersAround(folder).some(isRepository)
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}

/** A link that leads nowhere counts too: reading it says so. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}

/** Whether a file of this name says something about how to generate: a config file, or the rules for `lint`. */
export function isConfigName(name: string): boolean {
  return [...configNames, ...redoclyNames].some((known) => known === name)
}
