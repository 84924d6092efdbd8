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

/** What `after` runs in place of the given formatters and linters. Those that are unknown, and `auto`, are left out. */
export function formatCommands(names: readonly (string | undefined)[]): readonly string[] {
  const known = names.flatMap((name) => (name === undefined ? [] : (commands[name] ?? [])))
  return [...new Set(known)]
}
