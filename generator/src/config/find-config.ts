import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const configNames = ['sdk.config.ts', 'sdk.config.js', 'sdk.config.mjs', 'sdk.config.json'] as const

export const redoclyNames = ['redocly.yaml', 'redocly.yml'] as const

/** The config file of a folder, if it has one. */
export function findConfig(folder: string): string | undefined {
  return configNames.map((name) => join(folder, name)).find((file) => existsSync(file))
}

/** Whether a file of this name says something about how to generate: a config file, or the rules for `lint`. */
export function isConfigName(name: string): boolean {
  return [...configNames, ...redoclyNames].some((known) => known === name)
}
