import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadConfig } from '../config/load-config.ts'
import { type FolderSettings, folderLayout } from '../emit/layout/folder-layout.ts'
import { generate } from '../generate.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The folder of an app with the SDK of this repository's document. */
export const folder = join(root, '.cache/layouts/api')

const settings: FolderSettings = { emit: ['types', 'core', 'react-query'], imports: 'none', runtime: 'runtime' }
const own = await loadConfig({}, root)

/** Writes the folder, before the tests of a run. */
export default async function setup(): Promise<void> {
  await generate({
    ...own,
    output: folder,
    folder: settings,
    merged: undefined,
    tests: false,
    docs: false,
    openapi: false,
    mcp: false,
  })
}

interface Resolver {
  resolve(module: string, importer: string | undefined, options: object): Promise<{ readonly id: string } | null>
}

/** For Vite: in place of the sources of the packages, their files of the folder. Hand-written tests see no difference. */
export const sourcesInFolder = {
  name: 'sources-in-folder',
  enforce: 'pre' as const,
  async resolveId(this: Resolver, module: string, importer: string | undefined, options: object) {
    const found = await this.resolve(module, importer, { ...options, skipSelf: true })
    const path = relative(root, found?.id ?? root)
      .split(sep)
      .join('/')
    if (found === null || !/^packages\/[\w-]+\/src\//.test(path)) return found
    const name = (folderOf: string) => `${own.scope}/${folderOf}`
    const packages = {
      types: name('types'),
      core: name('core'),
      reactQuery: name('react-query'),
      validators: name('validators'),
      mocks: name('mocks'),
      mcp: name('mcp'),
    }
    const file = join(folder, folderLayout({ packages }, settings).place(path))
    if (!existsSync(file)) throw new Error(`The folder has no file for ${path}, which ${importer} imports.`)
    return file
  },
}
