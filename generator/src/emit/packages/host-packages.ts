import { posix } from 'node:path'
import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'
import { queryParts } from '../layout/parts.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { lookUp } from '../../lib/look-up.ts'

/** The workspace that packages are added to. */
export interface HostWorkspace {
  /** How its packages depend on each other: pnpm links by protocol alone, the others by version too. */
  readonly links: 'protocol' | 'version'
}

/**
 * A file of a package as a workspace of others takes it: nothing above the package, no catalog, and a build that the compiler
 * alone can do. Other files stay as they are.
 *
 * @param base compiler options that the packages of a workspace of ours have in common
 */
export function inHostWorkspace(file: GeneratedFile, host: HostWorkspace, base: JsonObject): GeneratedFile {
  const change = changes.find(([name]) => posix.basename(file.path) === name)?.[1]
  if (change === undefined || !file.path.startsWith('packages/')) return file
  const folder = posix.basename(posix.dirname(file.path))
  const text = JSON.stringify(change(JSON.parse(file.text), { host, base, folder }), null, 2)
  return { ...file, text: `${text}\n` }
}

interface Surroundings {
  readonly host: HostWorkspace
  readonly base: JsonObject
  /** Of the package. */
  readonly folder: string
}

type Change = (content: JsonObject, surroundings: Surroundings) => JsonObject

const changes: readonly (readonly [name: string, change: Change])[] = [
  ['package.json', hostManifest],
  ['tsconfig.json', hostSettings],
  ['tsconfig.build.json', hostBuild],
]

/** Written by the compiler, for the packages that reference this one. */
const buildInfo = 'dist/tsconfig.tsbuildinfo'

function hostManifest(manifest: JsonObject, { host }: Surroundings): JsonObject {
  const { name, version, exports, scripts, publishConfig: _, dependencies, devDependencies, ...rest } = manifest
  const targets = Object.entries(membersOf(exports)).map(([path, target]) => [path, membersOf(target)] as const)
  const main = targets.find(([path]) => path === '.')?.[1]
  const subpaths = targets.flatMap(([path, { types }]) =>
    path === '.' || types === undefined ? [] : [[path.slice('./'.length), [types]] as const],
  )
  const peers = membersOf(rest['peerDependencies'])
  return {
    name,
    version,
    ...rest,
    files: ['dist', `!${buildInfo}`],
    ...(main?.['default'] === undefined ? {} : { main: main['default'] }),
    ...(main?.['types'] === undefined ? {} : { types: main['types'] }),
    // For `moduleResolution: node`, which does not read `exports`.
    ...(subpaths.length === 0
      ? {}
      : { typesVersions: { '*': { 'dist/*': ['./dist/*'], ...Object.fromEntries(subpaths) } } }),
    exports,
    scripts: { ...membersOf(scripts), build: 'tsc -b tsconfig.build.json' },
    ...(dependencies === undefined ? {} : { dependencies: withRanges(dependencies, version, host, peers) }),
    devDependencies: { ...withRanges(devDependencies, version, host, peers), typescript: '>=5.4' },
  }
}

function withRanges(
  dependencies: JsonValue | undefined,
  version: JsonValue | undefined,
  { links }: HostWorkspace,
  peers: JsonObject,
): JsonObject {
  const ranges = Object.entries(membersOf(dependencies)).map(([name, range]) => {
    if (range === 'workspace:*') return [name, links === 'protocol' ? range : `^${String(version)}`]
    // Types have the versions of what they are for.
    return [name, range === 'catalog:' ? (peers[name] ?? peers[name.replace(/^@types\//, '')] ?? '*') : range]
  })
  return Object.fromEntries(ranges)
}

/** All options in one file, but those that the oldest compiler does not know. */
function hostSettings(settings: JsonObject, { base }: Surroundings): JsonObject {
  const { extends: _, compilerOptions, ...rest } = settings
  const { erasableSyntaxOnly: _newer, ...options } = membersOf(base['compilerOptions'])
  return { compilerOptions: { ...options, ...membersOf(compilerOptions), skipLibCheck: true }, ...rest }
}

/** References put the builds of packages in order, whatever order the scripts of a workspace run in. */
function hostBuild({ compilerOptions, ...rest }: JsonObject, { folder }: Surroundings): JsonObject {
  const options = { ...membersOf(compilerOptions), outDir: 'dist', composite: true, tsBuildInfoFile: buildInfo }
  const references = (lookUp(needed, folder) ?? []).map((name) => ({ path: `../${name}/tsconfig.build.json` }))
  return { ...rest, compilerOptions: options, ...(references.length === 0 ? {} : { references }) }
}

/** Folders of the packages that one imports. */
const needed: Readonly<Record<string, readonly string[]>> = {
  core: ['types'],
  ...Object.fromEntries(queryParts.map((part) => [part, ['types', 'core']])),
  validators: ['types'],
  mocks: ['types'],
  mcp: ['types', 'core'],
}

function membersOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {}
}
