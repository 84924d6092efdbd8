import type { ExportDeclarationStructure } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { exportNames } from '../../model/export-names.ts'
import { exportsIn, type QueryAdapter } from './adapter.ts'

/** `shared/index.ts`: provider, keys and every operation. */
export function indexFile(api: Api, sources: SourceFiles, adapter: QueryAdapter, folder: string): GeneratedFile {
  const { keyConstant, keyedClient } = api.names
  const provider = adapter.provider.name(api.names)
  const useClient = adapter.useClient(api.names)
  // A name that two operations give, such as `invalidateAllUsers` of `users` and of `allUsers`, is that of the first here.
  const taken = new Set([provider, useClient, keyConstant, keyedClient])
  const free = (name: string) => !taken.has(name) && taken.add(name).has(name)
  const entries = api.operations.flatMap((operation) => {
    const { values, types, hooks } = exportsIn(adapter, operation)
    return [operation.name, ...operation.aliases.map((alias) => alias.name)].map((name) => {
      const names = exportNames(name, adapter.verb)
      return entryOf(
        name,
        [...hooks, ...values].map((key) => names[key]),
        types.map((key) => names[key]),
        free,
      )
    })
  })
  // Only where some name of a file is taken are its others listed: in large documents the lists would cost compilers megabytes.
  const byFile = Map.groupBy(entries, ({ name }) => sources.placeOf(`${folder}/${name}.ts`))
  const exported = [...byFile.values()].flatMap((all) =>
    all.every(({ isWhole }) => isWhole)
      ? all.map(({ name }) => everything(`../${name}.js`))
      : all.map(({ name, values, types }) => from(`../${name}.js`, values, types)),
  )
  return sources.file(`${folder}/shared/index.ts`, () => [
    from('./client.js', [provider, useClient]),
    from('./core.js', [], [keyedClient]),
    from('./keys.js', [keyConstant]),
    ...exported,
  ])
}

/** The names of an operation that the index has, and whether they are all that it exports. */
interface Entry {
  readonly name: string
  readonly values: readonly string[]
  readonly types: readonly string[]
  readonly isWhole: boolean
}

function entryOf(
  name: string,
  values: readonly string[],
  types: readonly string[],
  isFree: (name: string) => boolean,
): Entry {
  const own = { values: values.filter(isFree), types: types.filter(isFree) }
  return { name, ...own, isWhole: own.values.length === values.length && own.types.length === types.length }
}

function everything(moduleSpecifier: string): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier }
}

function from(
  moduleSpecifier: string,
  values: readonly string[],
  types: readonly string[] = [],
): ExportDeclarationStructure {
  const namedExports = [...values.map((name) => ({ name })), ...types.map((name) => ({ name, isTypeOnly: true }))]
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, namedExports }
}
