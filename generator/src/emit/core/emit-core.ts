import type { Api } from '../../model/api.ts'
import { functionNames } from '../../model/names/export-names.ts'
import { groupClasses } from '../../model/groups.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { exportAll } from '../code/declare.ts'
import type { SourceFiles } from '../code/source-file.ts'
import type { TypePrinter } from '../code/type-printer.ts'
import { aliasFile } from './alias-file.ts'
import { clientFile } from './client-file.ts'
import { conversionsFile } from './conversions-file.ts'
import { defaultErrorFile, errorsFile } from './errors-file.ts'
import { operationFile } from './operation-file.ts'
import { sdkFiles } from './sdk-files.ts'

interface CoreSettings {
  readonly version: string
  /** Whether the package exports what is in `src/extras` too. */
  readonly extras: boolean
}

/** The generated part of the core package. */
export function emitCore(
  api: Api,
  printer: TypePrinter,
  sources: SourceFiles,
  { version, extras }: CoreSettings,
): readonly GeneratedFile[] {
  const folder = 'packages/core/src/generated'
  return [
    clientFile(api, sources, folder, version),
    defaultErrorFile(api, sources, folder),
    errorsFile(api, printer, sources, folder),
    ...conversionsFile(api, sources, folder),
    ...api.operations.map((operation) => operationFile(operation, api, sources, folder)),
    ...api.operations.flatMap((operation) =>
      operation.aliases.map((alias) => aliasFile(alias, operation, sources, folder)),
    ),
    ...sdkFiles(api, sources, folder),
    indexFile(api, extras, sources, folder),
  ]
}

function indexFile(api: Api, extras: boolean, sources: SourceFiles, folder: string): GeneratedFile {
  const operations = api.operations.flatMap(functionNames)
  const modules = [
    './client',
    './errors',
    './sdk',
    ...groupClasses(api.root).map((name) => `./groups/${name}`),
    ...operations.map((name) => `./operations/${name}`),
    ...(extras ? ['../extras/index'] : []),
  ]
  return sources.file(`${folder}/index.ts`, () => modules.map((module) => exportAll(`${module}.js`)))
}
