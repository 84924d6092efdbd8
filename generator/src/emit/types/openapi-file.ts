import type { GeneratedFile } from '../generated-file.ts'
import type { SourceFiles } from '../source-file.ts'
import type { TypePrinter } from './type-printer.ts'

/** `openapi.ts`: `paths`, `operations` and `components` as openapi-typescript lays them out, for tools that build on it. */
export function openapiFile(printer: TypePrinter, sources: SourceFiles, folder: string): GeneratedFile {
  return sources.file(`${folder}/openapi.ts`, () => {
    const { text, schemas } = printer.openapi()
    return schemas.size === 0 ? [text] : ["import type * as schemas from './schemas.js'", text]
  })
}
