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
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarations: [{ name: alias.name, initializer: imports.value(`./${operation.name}.js`, operation.name) }],
      docs: [`@deprecated Use {@link ${operation.name}}.`],
    },
  ])
}
