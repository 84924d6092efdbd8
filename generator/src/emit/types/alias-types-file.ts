import type { Api, Operation, OperationAlias } from '../../model/api.ts'
import { deprecatedType } from '../deprecated-alias.ts'
import { isOnlyBinary } from '../../model/responses.ts'
import type { GeneratedFile } from '../generated-file.ts'
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
    pairs.map(({ old, current }) => {
      const module = schemas.has(current) ? '../schemas.js' : `./${operation.name}.js`
      return deprecatedType({ name: old, module, current }, imports)
    }),
  )
}

/** Their type stands in core. */
function isBinary({ response }: Operation): boolean {
  return isOnlyBinary(response)
}
