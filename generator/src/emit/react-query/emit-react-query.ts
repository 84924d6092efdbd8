import type { Api } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { clientFile, coreFile, keysFile } from './shared-files.ts'
import { aliasFile } from './alias-file.ts'
import { entryFile } from './entry-file.ts'
import { hooksFile } from './hooks-file.ts'
import { indexFile } from './index-file.ts'
import { queriesFile } from './queries-file.ts'

/**
 * The generated part of the TanStack Query package. Each operation is a file that may be imported alone; what they share
 * stands in a folder, where no operation can have the same name.
 */
export function emitReactQuery(api: Api, sources: SourceFiles): readonly GeneratedFile[] {
  const folder = 'packages/react-query/src/generated'
  return [
    clientFile(api, sources, folder),
    coreFile(api, sources, folder),
    keysFile(api, sources, folder),
    ...api.operations.flatMap((operation) => [
      queriesFile(operation, api, sources, folder),
      hooksFile(operation, api, sources, folder),
      entryFile(operation, sources, folder),
      ...operation.aliases.map((alias) => aliasFile(alias, operation, sources, folder)),
    ]),
    indexFile(api, sources, folder),
  ]
}
