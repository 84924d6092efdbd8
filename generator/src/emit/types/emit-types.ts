import type { Api } from '../../model/api.ts'
import { functionNames } from '../../model/names/export-names.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { exportAll } from '../code/declare.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { aliasTypesFile } from './alias-types-file.ts'
import { folder } from './openapi-file.ts'
import { operationTypesFile } from './operation-file.ts'
import { schemasFile } from './schemas-file.ts'
import type { TypePrinter } from '../code/type-printer.ts'
import { webhooksFile } from './webhooks-file.ts'

/** The generated part of the types package, but for `openapi.ts`. */
export function emitTypes(api: Api, printer: TypePrinter, sources: SourceFiles): readonly GeneratedFile[] {
  const operations = api.operations.map((operation) => operationTypesFile(operation, printer, sources, folder))
  const aliases = api.operations.flatMap((operation) =>
    operation.aliases.map((alias) => aliasTypesFile(alias, operation, api, sources, folder)),
  )
  const webhooks = webhooksFile(api, printer, sources, folder)
  const schemas = schemasFile(api, printer, sources, folder)
  return [schemas, ...operations, ...aliases, ...webhooks, indexFile(api, sources)]
}

/** `openapi.ts` has a subpath of its own: few need it, and it would double what a type check reads. */
function indexFile(api: Api, sources: SourceFiles): GeneratedFile {
  const names = api.operations.flatMap(functionNames)
  const webhooks = api.webhooks.length === 0 ? [] : ['webhooks']
  const modules = ['schemas', ...webhooks, ...names.map((name) => `operations/${name}`)]
  return sources.file(`${folder}/index.ts`, () => modules.map((module) => exportAll(`./${module}.js`, true)))
}
