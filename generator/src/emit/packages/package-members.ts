import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'
import type { GeneratedFile } from '../generated-file.ts'

/** Members for the `package.json` of packages, by the name of their folder; those of `all` are for every package. */
export type PackageMembers = Readonly<Record<string, JsonObject>>

/**
 * Adds members of the configuration to the `package.json` of a package; other files stay as they are. Objects are merged,
 * other values replaced. A `repository` gets the folder of the package, as npm wants it for one of several packages.
 */
export function withPackageMembers(file: GeneratedFile, members: PackageMembers | undefined): GeneratedFile {
  const folder = /^packages\/([^/]+)\/package\.json$/.exec(file.path)?.[1]
  if (members === undefined || folder === undefined) return file
  const added = [members['all'], members[folder]].filter((part) => part !== undefined)
  if (added.length === 0) return file
  const manifest = added.reduce<JsonValue>(mergeMembers, JSON.parse(file.text))
  return { path: file.path, text: `${JSON.stringify(withDirectory(manifest, `packages/${folder}`), null, 2)}\n` }
}

function mergeMembers(value: JsonValue | undefined, added: JsonValue): JsonValue {
  if (!isObject(value) || !isObject(added)) return added
  const members = Object.entries(added).map(([key, member]): [string, JsonValue | undefined] => [
    key,
    member === undefined ? undefined : mergeMembers(value[key], member),
  ])
  return { ...value, ...Object.fromEntries(members) }
}

function withDirectory(manifest: JsonValue, directory: string): JsonValue {
  if (!isObject(manifest) || !isObject(manifest['repository'])) return manifest
  return { ...manifest, repository: { ...manifest['repository'], directory } }
}
