import { lookUp } from '../../lib/look-up.ts'

/** Commands that rewrite files, as other generators name them. */
const commands: Readonly<Record<string, string>> = {
  prettier: 'prettier --write',
  biome: 'biome format --write',
  'biome:format': 'biome format --write',
  'biome:lint': 'biome lint --write',
  'biome lint': 'biome lint --write',
  oxfmt: 'oxfmt',
  eslint: 'eslint --fix',
  'eslint lint': 'eslint --fix',
  oxlint: 'oxlint --fix',
  'oxlint lint': 'oxlint --fix',
}

/** A linter as the table has it. */
export function lintOf(linter: string | undefined): string | undefined {
  return linter === undefined ? undefined : `${linter} lint`
}

/** The commands of `after` that replace the given formatters and linters. Unknown ones and `auto` are left out. */
export function formatCommands(names: readonly (string | undefined)[]): readonly string[] {
  const known = names.flatMap((name) => (name === undefined ? [] : (lookUp(commands, name) ?? [])))
  return [...new Set(known)]
}
