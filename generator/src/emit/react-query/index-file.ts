import type { ExportDeclarationStructure } from 'ts-morph'
import type { GeneratedFile } from '../generated-file.ts'
import { exportAll } from '../code/declare.ts'
import { exportNames, functionNames } from '../../model/names/export-names.ts'
import { exportsIn } from './adapter.ts'
import type { QueryPackage } from './operation-scope.ts'

/** `shared/index.ts`: provider, keys and every operation. */
export function indexFile({ api, sources, adapter, folder }: QueryPackage): GeneratedFile {
  const { keyConstant, keyedClient } = api.names
  const provider = adapter.provider.name(api.names)
  const useClient = adapter.useClient(api.names)
  // A name that two operations give, such as `invalidateAllUsers` of `users` and of `allUsers`, is that of the first here.
  const taken = new Set([provider, useClient, keyConstant, keyedClient])
  const free = (name: string) => !taken.has(name) && taken.add(name).has(name)
  // The names of each operation that the index has, and whether they are all that it exports.
  const entries = api.operations.flatMap((operation) => {
    const { values, types, hooks } = exportsIn(adapter, operation)
    return functionNames(operation).map((name) => {
      const names = exportNames(name, adapter.verb)
      const given = [[...hooks, ...values], types].map((keys) => keys.map((key) => names[key]))
      const [ownValues = [], ownTypes = []] = given.map((all) => all.filter(free))
      const isWhole = ownValues.length + ownTypes.length === given.flat().length
      return { name, values: ownValues, types: ownTypes, isWhole }
    })
  })
  // Only where some name of a file is taken are its others listed: in large documents the lists would cost compilers megabytes.
  const byFile = Map.groupBy(entries, ({ name }) => sources.placeOf(`${folder}/${name}.ts`))
  const exported = [...byFile.values()].flatMap((all) =>
    all.every(({ isWhole }) => isWhole)
      ? all.map(({ name }) => exportAll(`../${name}.js`))
      : all.map(({ name, values, types }) => from(`../${name}.js`, values, types)),
  )
  return sources.file(`${folder}/shared/index.ts`, () => [
    from('./client.js', [provider, useClient]),
    from('./core.js', [], [keyedClient]),
    from('./keys.js', [keyConstant]),
    ...exported,
  ])
}

function from(
  moduleSpecifier: string,
  values: readonly string[],
  types: readonly string[] = [],
): ExportDeclarationStructure {
  const named = types.map((name) => ({ name, isTypeOnly: true }))
  return { ...exportAll(moduleSpecifier), namedExports: [...values.map((name) => ({ name })), ...named] }
}
