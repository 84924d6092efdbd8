import type { TypeAliasDeclarationStructure, VariableStatementStructure } from 'ts-morph'
import type { Operation, OperationAlias } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { SourceFiles } from '../source-file.ts'

/** `operations/<alias>.ts`: another name of an operation, deprecated. */
export function aliasFile(
  alias: OperationAlias,
  operation: Operation,
  sources: SourceFiles,
  folder: string,
): GeneratedFile {
  return sources.file(`${folder}/operations/${alias.name}.ts`, (imports) => [
    ...functionsOf(operation).map((suffix): VariableStatementStructure => {
      const name = operation.name + suffix
      return {
        kind: StructureKind.VariableStatement,
        isExported: true,
        declarations: [{ name: alias.name + suffix, initializer: imports.value(`./${operation.name}.js`, name) }],
        docs: [`@deprecated Use {@link ${name}}.`],
      }
    }),
    ...typesOf(operation).map((key): TypeAliasDeclarationStructure => ({
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: alias.types[key],
      type: imports.type(`./${operation.name}.js`, operation.types[key]),
      docs: [`@deprecated Use {@link ${operation.types[key]}}.`],
    })),
  ])
}

/** Suffixes of the functions of an operation. */
function functionsOf({ pagination }: Operation): readonly string[] {
  return pagination === undefined ? [''] : ['', 'Pages']
}

/** The types of an operation that stand in core. */
function typesOf({ response }: Operation): readonly ('error' | 'response')[] {
  return response.decoding === 'binary' ? ['error', 'response'] : ['error']
}
