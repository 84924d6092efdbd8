import type { TypeAliasDeclarationStructure, VariableStatementStructure } from 'ts-morph'
import type { Operation, OperationAlias } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { SourceFiles } from '../source-file.ts'
import { exportNames, exportsOf } from './export-names.ts'

/**
 * `<alias>.ts`: what an operation exports under another name of it, deprecated. These are declarations and no exports of
 * something imported, because only a declaration has documentation that lasts through a bundler.
 */
export function aliasFile(
  alias: OperationAlias,
  operation: Operation,
  sources: SourceFiles,
  folder: string,
): GeneratedFile {
  const own = exportNames(operation.name)
  const names = exportNames(alias.name)
  const { values, types, hooks } = exportsOf(operation)
  const keys = [
    ...hooks.map((key) => ({ key, module: `./hooks/${operation.name}.js` })),
    ...values.map((key) => ({ key, module: `./queries/${operation.name}.js` })),
  ]
  return sources.file(`${folder}/${alias.name}.ts`, (imports) => [
    ...keys.map(({ key, module }): VariableStatementStructure => ({
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarations: [{ name: names[key], initializer: imports.value(module, own[key]) }],
      docs: deprecated(own[key]),
    })),
    ...types.map((key): TypeAliasDeclarationStructure => ({
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: names[key],
      type: imports.type(`./queries/${operation.name}.js`, own[key]),
      docs: deprecated(own[key]),
    })),
  ])
}

function deprecated(name: string): string[] {
  return [`@deprecated Use {@link ${name}}.`]
}
