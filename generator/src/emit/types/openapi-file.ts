import type { JsonObject } from '../../json.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { openapiView } from './openapi-view.ts'
import type { TypePrinter } from '../code/type-printer.ts'

/** Prints `paths`, `operations` and `components` from a view of the document; openapi-typescript does it. */
export type LayOut = (view: JsonObject) => Promise<string>

/** Where the generated types go. */
export const folder = 'packages/types/src/generated'

/** `openapi.ts`: `paths`, `operations` and `components` as openapi-typescript lays them out, for tools that build on it. */
export async function openapiFile(
  document: JsonObject,
  printer: TypePrinter,
  sources: SourceFiles,
  layOut: LayOut,
): Promise<GeneratedFile> {
  const text = await openapiText(document, printer, layOut)
  const hasSchemas = /\bschemas\./.test(codeOf(text))
  return sources.file(`${folder}/openapi.ts`, (scope) => [
    ...(hasSchemas ? [`import type * as schemas from '${scope.specifier('./schemas.js')}'`] : []),
    text,
  ])
}

/** Schemas are those of a namespace `schemas`. */
export function openapiText(document: JsonObject, printer: TypePrinter, layOut: LayOut): Promise<string> {
  return layOut(openapiView(document, (type) => printer.type(type, (name) => `schemas.${name}`).text))
}

/** Without comments and strings, which hold what the document says. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')
}
