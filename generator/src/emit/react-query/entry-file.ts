import type { ExportDeclarationStructure, ExportSpecifierStructure, OptionalKind } from 'ts-morph'
import type { Operation } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { type ExportName, exportNames } from '../../model/export-names.ts'
import { exportsIn, type QueryAdapter } from './adapter.ts'

/** `<name>.ts`: what a bundle imports for one operation. Exports are named: servers cannot pass on `*` of a client file. */
export function entryFile(
  operation: Operation,
  sources: SourceFiles,
  adapter: QueryAdapter,
  folder: string,
): GeneratedFile {
  const names = exportNames(operation.name, adapter.verb)
  const { values, types, hooks } = exportsIn(adapter, operation)
  const specifiers = (keys: readonly ExportName[], isTypeOnly: boolean) =>
    keys.map((key) => ({ name: names[key], isTypeOnly }))
  return sources.file(`${folder}/${operation.name}.ts`, () => [
    from(`./hooks/${operation.name}.js`, specifiers(hooks, false)),
    from(`./queries/${operation.name}.js`, [...specifiers(values, false), ...specifiers(types, true)]),
  ])
}

function from(
  moduleSpecifier: string,
  namedExports: OptionalKind<ExportSpecifierStructure>[],
): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, namedExports }
}
