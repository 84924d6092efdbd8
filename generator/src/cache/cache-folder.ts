import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Where sdkgen keeps what it may lose at any time: in the nearest `node_modules` at or above `start`, otherwise in the
 * cache folder of the operating system. The folder may not exist yet.
 */
export function cacheFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if (existsSync(modules)) return join(modules, '.cache', 'sdkgen')
    if (dirname(folder) === folder) return join(systemCache(), 'sdkgen')
  }
}

function systemCache(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env
  if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return XDG_CACHE_HOME ?? join(homedir(), '.cache')
}
