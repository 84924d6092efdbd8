import type { Api } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { clientFile, coreFile, keysFile } from './shared-files.ts'
import type { QueryPart } from '../layout/parts.ts'
import { adapterOf } from './adapter.ts'
import { aliasFile } from './alias-file.ts'
import { indexFile } from './index-file.ts'
import { operationFile } from './operation-file.ts'

/**
 * The generated part of a package for TanStack Query. Each operation is a file that may be imported alone; what they share
 * is in a folder, where no operation can have the same name.
 */
export function emitQuery(api: Api, sources: SourceFiles, part: QueryPart): readonly GeneratedFile[] {
  const own = { api, sources, adapter: adapterOf(part), folder: `packages/${part}/src/generated` }
  return [
    clientFile(own),
    coreFile(own),
    keysFile(own),
    ...api.operations.flatMap((operation) => [
      operationFile(operation, own),
      ...operation.aliases.map((alias) => aliasFile(alias, operation, own)),
    ]),
    indexFile(own),
  ]
}
