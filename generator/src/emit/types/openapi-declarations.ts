import type { JsonObject } from '../../lib/json.ts'
import type { Api } from '../../model/api.ts'
import { SourceFiles } from '../code/source-file.ts'
import type { TypePrinter } from '../code/type-printer.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { folder, openapiText } from './openapi-file.ts'
import { schemasFile } from './schemas-file.ts'

/** `openapi.d.ts`: the types of `openapi.ts` and of `schemas.ts` in one file, which needs no other. */
export function openapiDeclarations(
  document: JsonObject,
  api: Api,
  printer: TypePrinter,
  sources: SourceFiles,
): GeneratedFile {
  const { text } = openapiText(document, printer)
  // A file of its own, so that names clash only as there. Its first line is the notice.
  const schemas = schemasFile(api, printer, new SourceFiles(), folder).text.replace(/^.*\n/, '')
  return sources.file('openapi.d.ts', () => [`declare namespace schemas {${schemas}}`, text, 'export {}'])
}
