import type { Operation, OperationAlias } from '../../model/api.ts'
import { deprecatedType, deprecatedValue } from '../deprecated-alias.ts'
import { isOnlyBinary } from '../../model/responses.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { SourceFiles } from '../source-file.ts'

/** `operations/<alias>.ts`: another name of an operation, deprecated. */
export function aliasFile(
  alias: OperationAlias,
  operation: Operation,
  sources: SourceFiles,
  folder: string,
): GeneratedFile {
  const module = `./${operation.name}.js`
  return sources.file(`${folder}/operations/${alias.name}.ts`, (imports) => [
    ...functionsOf(operation).map((suffix) =>
      deprecatedValue({ name: alias.name + suffix, module, current: operation.name + suffix }, imports),
    ),
    ...typesOf(operation).map((key) =>
      deprecatedType({ name: alias.types[key], module, current: operation.types[key] }, imports),
    ),
  ])
}

/** Suffixes of the functions of an operation. */
function functionsOf({ pagination }: Operation): readonly string[] {
  return pagination === undefined ? [''] : ['', 'Pages']
}

/** The types of an operation that stand in core. */
function typesOf({ response }: Operation): readonly ('error' | 'response')[] {
  return isOnlyBinary(response) ? ['error', 'response'] : ['error']
}
