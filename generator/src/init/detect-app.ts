import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { configProblem } from '../config/config-error.ts'
import { findLibrary, type FoundLibrary, rangeIn } from '../config/find-library.ts'
import { type PackageManager, packageManagerOf } from '../config/package-manager.ts'
import { type QueryPart, queryParts } from '../emit/layout/parts.ts'
import { adapterOf } from '../emit/react-query/adapter.ts'
import { isObject, type JsonObject, parseJson } from '../lib/json.ts'
import { readText } from '../lib/read-file.ts'

/** Facts about an app, from its files. */
export interface App {
  /** Absolute path of the folder with the `package.json`. */
  readonly root: string
  readonly manifest: JsonObject
  /** Text of the `package.json`. */
  readonly manifestText: string
  /** As people call it; absent for an app without a known one. */
  readonly framework: string | undefined
  readonly packageManager: PackageManager
  /** How the app has TanStack Query. */
  readonly reactQuery: FoundLibrary['kind']
  /** The hooks for another framework whose adapter of TanStack Query it has. */
  readonly otherQuery: QueryPart | undefined
  /** Whether Prettier formats it. */
  readonly hasPrettier: boolean
  readonly hasEslint: boolean
  readonly hasBiome: boolean
}

const frameworks: readonly (readonly [dependency: string, name: string])[] = [
  ['next', 'Next.js'],
  ['expo', 'Expo'],
  ['react-native', 'React Native'],
  ['@react-router/dev', 'React Router'],
  ['@remix-run/react', 'Remix'],
  ['wrangler', 'Cloudflare Workers'],
  ['vite', 'Vite'],
  ['react', 'React'],
]

/**
 * Reads what the `package.json` of a folder and the files beside it say.
 *
 * @throws ConfigError where there is none, or it cannot be read
 */
export function detectApp(root: string): App {
  const { manifest, text } = readManifest(root)
  const range = (name: string): string | undefined => rangeIn(manifest, name)
  const has = (name: string, ...files: readonly string[]): boolean =>
    range(name) !== undefined || files.some((file) => existsSync(join(root, file)))
  return {
    root,
    manifest,
    manifestText: text,
    framework: frameworks.find(([dependency]) => range(dependency) !== undefined)?.[1],
    packageManager: packageManagerOf(root),
    reactQuery: reactQueryIn(root),
    otherQuery: queryParts.find((part) => part !== 'react-query' && range(adapterOf(part).module) !== undefined),
    hasPrettier: has('prettier', '.prettierrc', '.prettierignore', 'prettier.config.js'),
    hasEslint: has('eslint', 'eslint.config.js', 'eslint.config.mjs', 'eslint.config.ts'),
    hasBiome: has('@biomejs/biome', 'biome.json', 'biome.jsonc'),
  }
}

function readManifest(root: string): { readonly manifest: JsonObject; readonly text: string } {
  const path = join(root, 'package.json')
  if (!existsSync(path)) {
    const hint = 'Run it in the folder of the app, or `npm init` first.'
    throw configProblem('app-missing', `${root} has no package.json, so it is no app`, hint)
  }
  const text = readText(path)
  const manifest = parseJson(text)
  if (isObject(manifest)) return { manifest, text }
  throw configProblem('app-unreadable', `${path} is not a JSON object`, 'Correct it.')
}

function reactQueryIn(root: string): App['reactQuery'] {
  const { module: name, versions } = adapterOf('react-query')
  return findLibrary({ name, versions }, root).kind
}
