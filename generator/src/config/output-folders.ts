import { clientPath, generatedFolders } from '../emit/layout/folder-layout.ts'
import { type OwnedFolders, ownedAlways, ownedInPackages } from '../write/owned-folders.ts'
import type { Config } from './config.ts'

/** Folders of the output that are the generator's, by the layout. */
export function ownedFoldersOf({ folder }: Pick<Config, 'folder'>): OwnedFolders {
  return folder === undefined ? ownedInPackages : ownedAlways(generatedFolders)
}

/** Files that the folder of an app may contain before the first run: hidden files, documents, and the client. */
export const mayLieInFolder = new RegExp(`^(?:\\.|${clientPath.replaceAll('.', '\\.')}$)|\\.(?:ya?ml|json|md)$`, 'i')
