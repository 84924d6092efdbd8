import { exportNames } from '../../model/names/export-names.ts'
import type { Api } from '../../model/api.ts'
import { groupClasses } from '../../model/groups.ts'
import { runtimeExports } from '../../model/names/runtime-exports.ts'
import { exportAll, exportFrom } from '../code/declare.ts'
import type { SourceFiles } from '../code/source-file.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { enumsPath } from './enums-file.ts'
import type { FolderSettings } from '../layout/folder-layout.ts'
import { type Part, queryParts } from '../layout/parts.ts'

/** Names that a part exports, and which of them are types. */
interface Exports {
  readonly names: readonly string[]
  readonly types: ReadonlySet<string>
}

/**
 * `index.ts`: everything. A name that several parts export, such as that of a schema and of a group's class, is here that of
 * the part where it is looked for first; the other one is in the file of its part.
 */
export function indexFile(api: Api, { emit }: FolderSettings, sources: SourceFiles): GeneratedFile {
  const exports = new Map(emit.map((part) => [part, exportsOf(part, sources)]))
  const all = emit.map((part) => exportAll(`./${part}.js`, part === 'types'))
  const shared = [...winners(api, exports)]
  const named = [...exports].flatMap(([part, { types }]) => {
    const own = Map.groupBy(
      shared.filter(([, winner]) => winner === part),
      ([name]) => types.has(name),
    )
    return [...own].map(([isTypeOnly, names]) =>
      exportFrom(`./${part}.js`, names.map(([name]) => name).toSorted(), isTypeOnly),
    )
  })
  // A name that has another meaning here is exported by its own file only.
  const enums = new Set(sources.exportedBy(enumsPath)).difference(new Map(shared))
  const values = enums.size === 0 ? [] : [exportFrom('./types/enums.js', [...enums].toSorted(), false)]
  return sources.file('index.ts', () => [...all, ...named, ...values])
}

function exportsOf(part: Part, sources: SourceFiles): Exports {
  const path = `packages/${part}/src/generated/${part === 'types' || part === 'core' ? '' : 'shared/'}index.ts`
  const names = sources.exportedBy(path)
  if (part === 'types') return { names, types: new Set(names) }
  const runtime = runtimeExports[part]()
  return {
    names: [...names, ...runtime.names],
    types: new Set([...sources.typesExportedBy(path), ...runtime.types]),
  }
}

/** The part that gives a name to the index, for the names that several parts have. */
function winners(api: Api, exports: ReadonlyMap<Part, Exports>): ReadonlyMap<string, Part> {
  const namesOf = (part: Part) => exports.get(part)?.names ?? []
  const classes = new Set([...groupClasses(api.root), ...runtimeExports.core().names])
  const core = namesOf('core').filter((name) => !classes.has(name))
  // Hooks export the union of errors that core has under the same name; a schema of that name is something else.
  const same = new Set<string>(
    api.operations.flatMap(({ name, types }) => (exportNames(name).error === types.error ? [types.error] : [])),
  )
  const byRank: readonly (readonly [Part, Iterable<string>])[] = [
    ['core', core],
    ['types', namesOf('types')],
    ['core', namesOf('core').filter((name) => classes.has(name))],
    ...queryParts.map((part) => [part, namesOf(part)] as const),
  ]
  const first = new Map<string, Part>()
  const shared = new Map<string, Part>()
  for (const [part, names] of byRank) {
    for (const name of new Set(names)) {
      const winner = first.get(name)
      if (winner === undefined) first.set(name, part)
      else if (winner !== part && (part === 'types' || !same.has(name))) shared.set(name, winner)
    }
  }
  return shared
}
