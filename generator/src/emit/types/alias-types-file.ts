import type { Api, Operation, OperationAlias } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { SourceFiles } from '../source-file.ts'

/** `operations/<alias>.ts`: the types of an operation under the names they had with another name of it, deprecated. */
export function aliasTypesFile(
  { name, types }: OperationAlias,
  operation: Operation,
  api: Api,
  sources: SourceFiles,
  folder: string,
): GeneratedFile {
  const { response, error: _inCore, ...own } = operation.types
  const now: Readonly<Record<string, string | undefined>> = isBinary(operation) ? own : { ...own, response }
  const schemas = new Set(api.schemas.map((schema) => schema.name))
  const pairs = Object.entries(types).flatMap(([key, old]: [string, string | undefined]) => {
    const current = now[key]
    return old === undefined || current === undefined || schemas.has(old) ? [] : [{ old, current }]
  })
  return sources.file(`${folder}/operations/${name}.ts`, (imports) =>
    pairs.map(({ old, current }) => ({
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: old,
      type: imports.type(schemas.has(current) ? '../schemas.js' : `./${operation.name}.js`, current),
      docs: [`@deprecated Use {@link ${current}}.`],
    })),
  )
}

/** Their type stands in core. */
function isBinary({ response }: Operation): boolean {
  return response.decoding === 'binary'
}
