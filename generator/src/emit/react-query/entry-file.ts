import type { Operation } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { exportNames } from '../../model/export-names.ts'
import { exportsIn, type QueryAdapter } from './adapter.ts'

/** `<name>.ts`: what a bundle imports for one operation. Hooks are named: servers cannot pass on `*` of a client file. */
export function entryFile(
  operation: Operation,
  sources: SourceFiles,
  adapter: QueryAdapter,
  folder: string,
): GeneratedFile {
  const names = exportNames(operation.name, adapter.verb)
  const hooks = exportsIn(adapter, operation).hooks.map((key) => ({ name: names[key] }))
  return sources.file(`${folder}/${operation.name}.ts`, () => [
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: `./hooks/${operation.name}.js`, namedExports: hooks },
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: `./queries/${operation.name}.js` },
  ])
}
