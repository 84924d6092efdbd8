import {
  type ExportDeclarationStructure,
  type ExportSpecifierStructure,
  type OptionalKind,
  StructureKind,
} from 'ts-morph'
import type { Operation, OperationAlias } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { SourceFiles } from '../source-file.ts'
import { type ExportName, exportNames, exportsOf } from './export-names.ts'

/** `<name>.ts`: what a bundle imports for one operation. Exports are named: servers cannot pass on `*` of a client file. */
export function entryFile(operation: Operation, sources: SourceFiles, folder: string): GeneratedFile {
  return sources.file(`${folder}/${operation.name}.ts`, () => reexports(operation, operation.name, () => ({})))
}

/** `<alias>.ts`: the same under another name, deprecated. */
export function aliasFile(
  alias: OperationAlias,
  operation: Operation,
  sources: SourceFiles,
  folder: string,
): GeneratedFile {
  const deprecated = (name: string) => ({ leadingTrivia: `\n/** @deprecated Use \`${name}\`. */\n` })
  return sources.file(`${folder}/${alias.name}.ts`, () => reexports(operation, alias.name, deprecated))
}

function reexports(
  operation: Operation,
  exported: string,
  extra: (name: string) => Pick<ExportSpecifierStructure, 'leadingTrivia'>,
): readonly ExportDeclarationStructure[] {
  const own = exportNames(operation.name)
  const names = exportNames(exported)
  const specifier = (key: ExportName, isTypeOnly: boolean): OptionalKind<ExportSpecifierStructure> => ({
    name: own[key],
    ...(own[key] === names[key] ? {} : { alias: names[key] }),
    isTypeOnly,
    ...extra(own[key]),
  })
  const { values, types, hooks } = exportsOf(operation)
  const queries = [...values.map((key) => specifier(key, false)), ...types.map((key) => specifier(key, true))]
  return [
    from(
      `./hooks/${operation.name}.js`,
      hooks.map((key) => specifier(key, false)),
    ),
    from(`./queries/${operation.name}.js`, queries),
  ]
}

function from(
  moduleSpecifier: string,
  namedExports: OptionalKind<ExportSpecifierStructure>[],
): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, namedExports }
}
