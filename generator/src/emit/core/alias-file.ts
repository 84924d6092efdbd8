import type { Operation, OperationAlias } from '../../model/api.ts'
import { deprecatedType, deprecatedValue } from '../code/deprecated-alias.ts'
import { isOnlyBinary } from '../../model/operations/responses.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { FileScope } from '../code/scope.ts'
import type { SourceFiles, Statements } from '../code/source-file.ts'

/** `operations/<alias>.ts`: another name of an operation, deprecated. */
export function aliasFile(
  alias: OperationAlias,
  operation: Operation,
  sources: SourceFiles,
  folder: string,
): GeneratedFile {
  const module = `./${operation.name}.js`
  return sources.file(`${folder}/operations/${alias.name}.ts`, (scope) => [
    deprecatedValue({ name: alias.name, module, current: operation.name }, scope),
    ...pagesOf(alias, operation, module, scope),
    ...typesOf(operation).map((key) =>
      deprecatedType({ name: alias.types[key], module, current: operation.types[key] }, scope),
    ),
  ])
}

function pagesOf({ pages }: OperationAlias, operation: Operation, module: string, scope: FileScope): Statements {
  if (pages === undefined || operation.pages === undefined) return []
  return [deprecatedValue({ name: pages.name, module, current: operation.pages.name }, scope)]
}

/** The types of an operation that are in core. */
function typesOf({ response }: Operation): readonly ('error' | 'response')[] {
  return isOnlyBinary(response) ? ['error', 'response'] : ['error']
}
