import { posix } from 'node:path'
import type { Api, Operation } from '../../model/api.ts'
import { functionNames } from '../../model/names/export-names.ts'
import { NameRegistry } from '../../model/names/identifiers.ts'
import { fileStem, groupName, namesOf } from './group-names.ts'
import type { Layout } from './layout.ts'

/** How many operations a file holds: one, those of a group, or all. */
export const fileUnits = ['operation', 'group', 'few'] as const

export type FileUnit = (typeof fileUnits)[number]

/** The file that holds everything of one kind. */
export const wholeFile = 'all'

/** Files of operations, as in packages, by the name of the operation: types, functions, mocks and tools; options and hooks. */
const ofOperation = [
  /^packages\/(?:types|core|mocks|mcp)\/src\/generated\/operations\/([^/]+)\.ts$/,
  /^packages\/[a-z]+-query\/src\/generated\/([^/]+)\.ts$/,
]

/** Files of the class's groups, of which there are few unless even fewer are wanted. */
const ofGroup = /^packages\/core\/src\/generated\/groups\/[^/]+\.ts$/

type Planned = Pick<Api, 'names'> & { readonly operations: readonly Operation[] }

/**
 * A layout in which operations share files: those of a group, or all of one kind. Emitters name a file for each operation all the
 * same; what they declare, and what others import from there, is moved to the file that replaces it.
 */
export function withFileUnit(layout: Layout, api: Planned, unit: FileUnit): Layout {
  if (unit === 'operation') return layout
  const stems = stemsOf(api.operations, unit)
  const { core } = api.names.packages
  const sharedFile = (path: string): string | undefined => {
    if (unit === 'few' && ofGroup.test(path)) return withStem(path, wholeFile)
    const name = ofOperation.map((pattern) => pattern.exec(path)?.[1]).find((found) => found !== undefined)
    const stem = name === undefined ? undefined : stems.get(name)
    return stem === undefined ? undefined : withStem(path, stem)
  }
  const moved = (path: string) => sharedFile(path) ?? path
  const sourceOf = (from: string, module: string) =>
    (module.startsWith('.') ? posix.join(posix.dirname(from), module) : module).replace(/\.js$/, '.ts')
  const moduleFor = (from: string, module: string) => {
    const subpath = module.startsWith(`${core}/`) ? stems.get(module.slice(core.length + 1)) : undefined
    if (subpath !== undefined) return `${core}/${subpath}`
    const shared = sharedFile(sourceOf(from, module))
    return shared === undefined ? module : withStem(module, stemOf(shared))
  }
  return {
    place: (path) => layout.place(moved(path)),
    specifier: (from, module) => layout.specifier(moved(from), moduleFor(from, module)),
    standardClient: layout.standardClient,
    sharedFile,
    subpath: (operation) => stems.get(operation) ?? operation,
  }
}

/** The name of the file for each operation and its other names; no two files differ only in case. */
function stemsOf(operations: readonly Operation[], unit: FileUnit): ReadonlyMap<string, string> {
  const files = new NameRegistry(reserved)
  const byStem = Map.groupBy(operations, (operation) =>
    unit === 'few' ? wholeFile : fileStem(groupName(operation) || 'root'),
  )
  const stems = new Map<string, string>()
  for (const [wanted, members] of byStem) {
    for (const file of withoutClashes(members)) {
      const stem = files.take(wanted, `${wanted}Operations`)
      for (const name of file.flatMap(functionNames)) stems.set(name, stem)
    }
  }
  return stems
}

/** Subpaths of the packages that are no operations, and the file that is imported as its folder. */
const reserved = ['client', 'extras', 'index']

/**
 * Operations whose options and hooks have names of their own, file by file: `invalidateAllUsers` is of `users` and of `allUsers`.
 * Few documents need a second file.
 */
function withoutClashes(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const files: { readonly members: Operation[]; readonly names: Set<string> }[] = []
  for (const operation of operations) {
    const names = namesOf(functionNames(operation))
    const fitting = files.find((file) => !names.some((name) => file.names.has(name)))
    const file = fitting ?? { members: [], names: new Set<string>() }
    if (fitting === undefined) files.push(file)
    file.members.push(operation)
    for (const name of names) file.names.add(name)
  }
  return files.map(({ members }) => members)
}

function stemOf(path: string): string {
  return posix.basename(path).replace(/\.ts$/, '')
}

/** A path or module with another name for its file. */
function withStem(path: string, stem: string): string {
  return path.replace(/[^/]+(\.[jt]s)$/, (_all, ending: string) => `${stem}${ending}`)
}
