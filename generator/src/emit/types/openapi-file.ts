import type { JsonObject } from '../../lib/json.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { SourceFiles } from '../code/source-file.ts'
import type { TypePrinter } from '../code/type-printer.ts'
import { layOut } from './lay-out.ts'

/** Where the generated types go. */
export const folder = 'packages/types/src/generated'

/** `openapi.ts`: `paths`, `operations` and `components` in the layout of openapi-typescript, for tools that build on it. */
export function openapiFile(document: JsonObject, printer: TypePrinter, sources: SourceFiles): GeneratedFile {
  const { text, hasSchemas } = openapiText(document, printer)
  return sources.file(`${folder}/openapi.ts`, (scope) => [
    ...(hasSchemas ? [`import type * as schemas from '${scope.specifier('./schemas.js')}'`] : []),
    text,
  ])
}

interface OpenapiText {
  readonly text: string
  readonly hasSchemas: boolean
}

/** Schemas are those of a namespace `schemas`. */
export function openapiText(document: JsonObject, printer: TypePrinter): OpenapiText {
  let hasSchemas = false
  const text = layOut(document, (type) =>
    printer.type(type, (name) => {
      hasSchemas = true
      return `schemas.${name}`
    }),
  )
  return { text, hasSchemas }
}
