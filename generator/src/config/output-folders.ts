import { clientPath, generatedFolders, isOfFolderLayout } from '../emit/layout/folder-layout.ts'
import { type OwnedFolders, ownedAlways, ownedInPackages } from '../write/owned-folders.ts'
import type { Config } from './config.ts'

/** Folders of the output that are the generator's, by the layout. */
export function ownedFoldersOf({ folder }: Pick<Config, 'folder'>): OwnedFolders {
  // One run alone writes a folder. Several may write packages into one workspace.
  if (folder !== undefined) return ownedAlways(generatedFolders, () => true)
  return { ...ownedInPackages, replaces: isOfFolderLayout }
}

/** Files that the folder of an app may contain before the first run: hidden files, documents, and the client. */
export const mayLieInFolder = new RegExp(`^(?:\\.|${clientPath.replaceAll('.', '\\.')}$)|\\.(?:ya?ml|json|md)$`, 'i')
