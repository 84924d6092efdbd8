import type { Api } from '../../model/api.ts'
import type { SourceFiles } from '../code/source-file.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { clientPath, type FolderSettings } from '../layout/folder-layout.ts'
import { appClient } from './app-client.ts'
import { enumsFile } from './enums-file.ts'
import { indexFile } from './index-file.ts'

/** Files of a folder besides the parts: an index of all of them, and the client of the app. */
export function emitFolder(api: Api, settings: FolderSettings, sources: SourceFiles): readonly GeneratedFile[] {
  const enums = settings.enums ? enumsFile(api, sources) : undefined
  const shared = [...(enums === undefined ? [] : [enums]), indexFile(api, settings, sources)]
  if (!settings.emit.includes('core')) return shared
  return [...shared, { path: clientPath, text: appClient(api, settings), once: true }]
}
