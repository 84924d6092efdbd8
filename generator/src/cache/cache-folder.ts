import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { foldersAround } from '../lib/file-names.ts'

/**
 * Where sdkgen keeps what it may lose at any time: in the nearest `node_modules` at or above `start`, otherwise in the
 * cache folder of the operating system. The folder may not exist yet.
 */
export function cacheFolder(start: string): string {
  const modules = foldersAround(start).map((folder) => join(folder, 'node_modules'))
  const nearest = modules.find((folder) => existsSync(folder))
  return nearest === undefined ? join(systemCache(), 'sdkgen') : join(nearest, '.cache', 'sdkgen')
}

function systemCache(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env
  if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return XDG_CACHE_HOME ?? join(homedir(), '.cache')
}
