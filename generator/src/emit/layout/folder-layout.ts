import { posix } from 'node:path'
import type { ApiNames } from '../../model/api-names.ts'
import { runtimesOnRequest } from './extra-runtimes.ts'
import type { Layout } from './layout.ts'
import { type Part, parts } from './parts.ts'

/** How relative imports end. */
export const importEndings = ['none', '.js', '.ts'] as const

export type ImportEnding = (typeof importEndings)[number]

/** One folder of an app in place of packages. */
export interface FolderSettings {
  readonly emit: readonly Part[]
  readonly imports: ImportEnding
  /** Folder of the runtime, relative to the output root; `../runtime` where several SDKs share one. */
  readonly runtime: string
  /** Whether enums are objects as well as types. */
  readonly enums?: boolean | undefined
}

/** Folders of the output in which every file is generated. */
export const generatedFolders: readonly string[] = [...parts, ...runtimesOnRequest, 'runtime']

/** Whether a path, relative to the output root, is that of a file of a folder: the output has been one. */
export function isOfFolderLayout(path: string): boolean {
  const [first = '', ...inside] = path.split('/')
  if (inside.length > 0) return generatedFolders.includes(first)
  return ['index.ts', 'openapi.d.ts'].includes(first) || parts.some((part) => first === `${part}.ts`)
}

/** The client of the app; written once. */
export const clientPath = 'client.ts'

/** How emitters name it: packages have no such module. */
const clientModule = 'app:client'

/**
 * One folder: `types.ts`, `core.ts` and `react-query.ts` are what the packages of these names export, and the folders beside
 * them hold the files. Imports are relative.
 */
export function folderLayout({ packages }: Pick<ApiNames, 'packages'>, settings: FolderSettings): Layout {
  const place = (path: string): string => placeIn(path, settings.runtime)
  return {
    place,
    specifier: (from, module) => {
      const target = sourceOf(from, module, packages)
      return target === undefined ? module : relativeImport(place(from), place(target), settings.imports)
    },
    standardClient: clientModule,
  }
}

/** Paths as in packages, and where their files go instead; the first that fits. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^packages\/types\/src\/(?:generated\/)?index\.ts$/, 'types.ts'],
  [/^packages\/(core|[a-z]+-query)\/src\/index\.ts$/, '$1.ts'],
  [/^packages\/(types|core|[a-z]+-query|validators|mocks|mcp)\/src\/generated\//, '$1/'],
]

function placeIn(path: string, runtime: string): string {
  const found = places.find(([pattern]) => pattern.test(path))
  if (found !== undefined) return path.replace(...found)
  return path
    .replace(/^packages\/core\/src\/runtime\//, `${runtime}/`)
    .replace(/^packages\/([a-z]+-query|validators|mocks|mcp)\/src\//, `${runtime}/$1/`)
}

/** The source, as in packages, that a specifier leads to; undefined for packages of others. */
function sourceOf(from: string, module: string, { types, core }: ApiNames['packages']): string | undefined {
  if (module === clientModule) return clientPath
  if (module.startsWith('.')) return posix.join(posix.dirname(from), module).replace(/\.js$/, '.ts')
  if (module.startsWith('packages/')) return module.replace(/\.js$/, '.ts')
  if (module === types) return 'packages/types/src/index.ts'
  if (module === core) return 'packages/core/src/index.ts'
  if (!module.startsWith(`${core}/`)) return undefined
  const subpath = module.slice(core.length + 1)
  return `packages/core/src/generated/${subpath === 'client' ? 'client' : `operations/${subpath}`}.ts`
}

function relativeImport(from: string, target: string, ending: ImportEnding): string {
  const path = posix.relative(posix.dirname(from), target).replace(/\.ts$/, ending === 'none' ? '' : ending)
  return path.startsWith('.') ? path : `./${path}`
}
