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
  const free = (name: string) => !taken.has(name) && taken.add(name)
  // Only where some name is taken are the others listed: in large documents the lists would cost compilers megabytes.
  const entry = (name: string, values: readonly string[], types: readonly string[]) => {
    const own = [values.filter(free), types.filter(free)] as const
    const isWhole = own[0].length === values.length && own[1].length === types.length
    return isWhole ? everything(`../${name}.js`) : from(`../${name}.js`, ...own)
  }
  return sources.file(`${folder}/shared/index.ts`, () => [
    from('./client.js', [provider, useClient]),
    from('./core.js', [], [keyedClient]),
    from('./keys.js', [keyConstant]),
    ...api.operations.flatMap((operation) => {
      const { values, types, hooks } = exportsIn(adapter, operation)
      return [operation.name, ...operation.aliases.map((alias) => alias.name)].map((name) => {
        const names = exportNames(name, adapter.verb)
        return entry(
          name,
          [...hooks, ...values].map((key) => names[key]),
          types.map((key) => names[key]),
        )
      })
    }),
  ])
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
