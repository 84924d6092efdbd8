import { exportNames } from '../../model/export-names.ts'
import type { Api } from '../../model/api.ts'
import { groupClasses } from '../../model/groups.ts'
import { runtimeExports } from '../../model/runtime-exports.ts'
import { exportAll, exportFrom } from '../code/declare.ts'
import type { SourceFiles } from '../code/source-file.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { enumsPath } from './enums-file.ts'
import type { FolderSettings } from '../layout/folder-layout.ts'
import { type Part, queryParts } from '../layout/parts.ts'

const coreIndex = 'packages/core/src/generated/index.ts'

/**
 * `index.ts`: everything. A name that several parts export, such as that of a schema and of a group's class, is here that of
 * the part where it is looked for first; the other one is in the file of its part.
 */
export function indexFile(api: Api, { emit }: FolderSettings, sources: SourceFiles): GeneratedFile {
  const all = emit.map((part) => exportAll(`./${part}.js`, part === 'types'))
  const shared = [...winners(api, emit, sources)]
  const types = new Set(sources.typesExportedBy(coreIndex))
  const named = emit.flatMap((part) => {
    const isType = ([name]: readonly [string, Part]) => part === 'types' || (part === 'core' && types.has(name))
    const own = Map.groupBy(
      shared.filter(([, winner]) => winner === part),
      isType,
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

/** The part that gives a name to the index, for the names that several parts have. */
function winners(api: Api, emit: readonly Part[], sources: SourceFiles): ReadonlyMap<string, Part> {
  const classes = new Set([...groupClasses(api.root), ...runtimeExports.core()])
  const core = sources.exportedBy(coreIndex).filter((name) => !classes.has(name))
  // Hooks export the union of errors that core has under the same name; a schema of that name is something else.
  const same = new Set<string>(
    api.operations.flatMap(({ name, types }) => (exportNames(name).error === types.error ? [types.error] : [])),
  )
  const byRank: readonly (readonly [Part, readonly string[]])[] = [
    ['core', core],
    ['types', sources.exportedBy('packages/types/src/generated/index.ts')],
    ['core', [...classes]],
    ...queryParts
      .filter((part) => emit.includes(part))
      .map((part) => {
        const generated = sources.exportedBy(`packages/${part}/src/generated/shared/index.ts`)
        return [part, [...generated, ...runtimeExports[part]()]] as const
      }),
  ]
  const first = new Map<string, Part>()
  const shared = new Map<string, Part>()
  for (const [part, names] of byRank.filter(([each]) => emit.includes(each))) {
    for (const name of new Set(names)) {
      const winner = first.get(name)
      if (winner === undefined) first.set(name, part)
      else if (winner !== part && (part === 'types' || !same.has(name))) shared.set(name, winner)
    }
  }
  return shared
}
