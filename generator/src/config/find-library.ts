import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gte, intersects, minVersion, valid, validRange } from 'semver'
import type { Library } from '../emit/libraries.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { readJsonFile } from '../lib/json-file.ts'
import { foldersAround } from '../lib/file-names.ts'

/** How an app has a library. */
export type FoundLibrary =
  | { readonly kind: 'usable' | 'absent' }
  /** `found` says which version, and where. */
  | { readonly kind: 'too old'; readonly found: string }

/**
 * Looks for a library as imports of a folder do: what is installed decides; before that, the nearest manifest that lists it. A
 * version that cannot be known, such as `latest` or `catalog:`, is taken to be new.
 *
 * @param folder absolute path; it need not exist
 */
export function findLibrary({ name, versions }: Pick<Library, 'name' | 'versions'>, folder: string): FoundLibrary {
  const around = foldersAround(folder)
  const oldest = minVersion(versions)?.version ?? '0.0.0'
  for (const each of around) {
    const version = readJsonFile(join(each, 'node_modules', name, 'package.json'))?.['version']
    if (typeof version !== 'string' || valid(version) === null) continue
    return gte(version, oldest) ? { kind: 'usable' } : { kind: 'too old', found: `${version} is installed` }
  }
  const manifests = around.map((each) => readJsonFile(join(each, 'package.json'))).filter((each) => each !== undefined)
  const listed = manifests.map((manifest) => rangeIn(manifest, name)).find((range) => range !== undefined)
  if (listed !== undefined) {
    // `npm:` gives a package another name: the range is behind the last @.
    const range = validRange(listed.replace(/^npm:.+@/, ''))
    if (range === null || intersects(range, `>=${oldest}`)) return { kind: 'usable' }
    return { kind: 'too old', found: `package.json asks for ${listed}` }
  }
  // Without a manifest, or with that of Deno, the app has its libraries from elsewhere.
  const isElsewhere = manifests.length === 0 || around.some((each) => existsSync(join(each, 'deno.json')))
  return { kind: isElsewhere ? 'usable' : 'absent' }
}

/** The range by which a manifest lists a library. */
export function rangeIn(manifest: JsonObject, name: string): string | undefined {
  for (const key of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
    const list = manifest[key]
    const range = isObject(list) ? list[name] : undefined
    if (typeof range === 'string') return range
  }
  return undefined
}
