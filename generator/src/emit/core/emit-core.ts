import { StructureKind } from 'ts-morph'
import type { Api, Group } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { SourceFiles } from '../source-file.ts'
import type { TypePrinter } from '../types/type-printer.ts'
import { aliasFile } from './alias-file.ts'
import { clientFile } from './client-file.ts'
import { errorsFile } from './errors-file.ts'
import { operationFile } from './operation-file.ts'
import { sdkFiles } from './sdk-files.ts'

/** The generated part of the core package. */
export function emitCore(
  api: Api,
  printer: TypePrinter,
  sources: SourceFiles,
  version: string,
): readonly GeneratedFile[] {
  const folder = 'packages/core/src/generated'
  return [
    clientFile(api, sources, folder, version),
    errorsFile(api, printer, sources, folder),
    ...api.operations.map((operation) => operationFile(operation, api, sources, folder)),
    ...api.operations.flatMap((operation) =>
      operation.aliases.map((alias) => aliasFile(alias, operation, sources, folder)),
    ),
    ...sdkFiles(api, sources, folder),
    indexFile(api, sources, folder),
  ]
}

function indexFile(api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  const operations = api.operations.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)])
  const modules = [
    'client',
    'errors',
    'sdk',
    ...groupClasses(api.root),
    ...operations.map((name) => `operations/${name}`),
  ]
  return sources.file(`${folder}/index.ts`, () =>
    modules.map((module) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${module}.js` })),
  )
}

function groupClasses(group: Group): readonly string[] {
  return group.groups.flatMap((inner) => [`groups/${inner.className}`, ...groupClasses(inner)])
}
