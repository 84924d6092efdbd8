import { watch } from 'chokidar'
import { isInScope, isOutOfScope, type Scope } from './scope.ts'

export interface Watcher {
  close(): Promise<void>
}

/**
 * Reports every file in scope that is changed, made or deleted. Resolves when no change can be missed any more.
 *
 * @param onError what the system says when it cannot watch, e.g. because too many files are watched
 */
export async function watchScope(
  scope: Scope,
  onChange: (path: string) => void,
  onError: (error: unknown) => void,
): Promise<Watcher> {
  const folders = [...new Set([...scope.trees, ...scope.folders])]
  const ignored = (path: string): boolean => isOutOfScope(path, scope)
  // Editors that save by renaming take a moment between the old and the new file.
  const watcher = watch(folders, { ignored, ignoreInitial: true, atomic: 20 })
  watcher.on('error', onError)
  watcher.on('all', (event, path) => {
    if (!event.endsWith('Dir') && isInScope(path, scope)) onChange(path)
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  watcher.once('ready', resolve)
  await promise
  return watcher
}
