import type { MergedDocument } from '../merge/merged-document.ts'
import type { Api } from '../model/api.ts'
import { emitCore } from './core/emit-core.ts'
import { formatFiles } from './format.ts'
import type { GeneratedFile } from './generated-file.ts'
import { SourceFiles } from './source-file.ts'
import { emitTypes } from './types/emit-types.ts'
import { TypePrinter } from './types/type-printer.ts'

export interface EmitSettings {
  /** Version of the packages, sent as part of the user agent. */
  readonly version: string
}

/** Everything that is written for an API. Pure: nothing is read from or written to disk. */
export async function emit(api: Api, document: MergedDocument, settings: EmitSettings): Promise<readonly GeneratedFile[]> {
  const printer = new TypePrinter(document.value, api.schemas)
  const sources = new SourceFiles()
  return formatFiles([
    ...emitTypes(api, printer, sources),
    ...emitCore(api, printer, sources, settings.version),
  ])
}
