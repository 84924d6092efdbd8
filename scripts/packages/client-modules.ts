import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../lib/paths.ts'

const dist = join(root, 'packages/react-query/dist')

/**
 * Throws where the build has lost `'use client'` of a hook, or brought React into a file that servers import: a bundler for
 * Server Components goes by the first statement of each file.
 */
export async function checkClientModules(): Promise<void> {
  const files = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith('.js'))
  const hooks = files.filter((path) => path.startsWith('use-'))
  const operations = files.filter((path) => path.startsWith('operations') || /^generated.[^/\\]+$/.test(path))
  if (hooks.length === 0 || operations.length === 0)
    throw new Error('There are no hooks or no operations in the build.')
  const texts = new Map(
    await Promise.all(files.map(async (path) => [path, await readFile(join(dist, path), 'utf8')] as const)),
  )
  const isClient = (path: string) => /^['"]use client['"]/.test(texts.get(path) ?? '')
  const usesReact = (path: string) => /from ['"]react['"]/.test(texts.get(path) ?? '')
  const wrong = [
    ...hooks.filter((path) => !isClient(path)).map((path) => `${path} does not say 'use client'`),
    ...operations.filter(isClient).map((path) => `${path} says 'use client'`),
    ...files.filter((path) => usesReact(path) && !isClient(path)).map((path) => `${path} imports React`),
  ]
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}
