import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const configNames = ['sdk.config.ts', 'sdk.config.js', 'sdk.config.mjs', 'sdk.config.json'] as const

/** The config file of a folder, if it has one. */
export function findConfig(folder: string): string | undefined {
  return configNames.map((name) => join(folder, name)).find((file) => existsSync(file))
}
