import type { Api, Operation, OperationAlias } from '../../model/api.ts'
import { deprecatedType } from '../code/deprecated-alias.ts'
import { isOnlyBinary } from '../../model/operations/responses.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { SourceFiles } from '../code/source-file.ts'

/** `operations/<alias>.ts`: the types of an operation under the names they had with another name of it, deprecated. */
export function aliasTypesFile(
  { name, types }: OperationAlias,
  operation: Operation,
  api: Api,
  sources: SourceFiles,
  folder: string,
): GeneratedFile {
  const { response, error: _inCore, ...own } = operation.types
  const now: Readonly<Record<string, string | undefined>> = hasResponse(operation) ? { ...own, response } : own
  const schemas = new Set(api.schemas.map((schema) => schema.name))
  const pairs = Object.entries(types).flatMap(([key, old]: [string, string | undefined]) => {
    const current = now[key]
    return old === undefined || current === undefined || schemas.has(old) ? [] : [{ old, current }]
  })
  return sources.file(`${folder}/operations/${name}.ts`, (scope) =>
    pairs.map(({ old, current }) => {
      const module = schemas.has(current) ? '../schemas.js' : `./${operation.name}.js`
      return deprecatedType({ name: old, module, current }, scope)
    }),
  )
}

/** Whether the types package has the type of the response: that of a binary one is in core, and a stream alone has none. */
function hasResponse({ response, stream }: Operation): boolean {
  return !isOnlyBinary(response) && (response.decoding !== 'none' || stream === undefined || stream.field !== undefined)
}
