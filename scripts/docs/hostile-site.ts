import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, root } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'

const folder = join(cache, 'hostile-docs')
const docs = join(folder, 'packages/docs')

/**
 * Builds the site of a document that tries to run code, to read files and to break the pages.
 *
 * @returns the folder of the site
 * @throws Error where the site cannot be built, or where an expression of the document was evaluated
 */
export async function buildHostileSite(): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const config = { name: 'Acme', scope: '@acme', inputs: [join(import.meta.dirname, 'hostile.yaml')], docs: true }
  await writeFile(join(folder, 'sdk.config.json'), JSON.stringify(config))
  const program = join(root, 'generator/bin/sdkgen.js')
  await mustRun(process.execPath, [program, 'generate', '--config', 'sdk.config.json'], { cwd: folder })
  // The tool is the one of this repository.
  await symlink(join(root, 'packages/docs/node_modules'), join(docs, 'node_modules'))
  const vitepress = join(root, 'packages/docs/node_modules/vitepress/bin/vitepress.js')
  await mustRun(process.execPath, [vitepress, 'build', docs], { cwd: docs })
  const site = join(docs, '.vitepress/dist')
  await refuseLeaks(site)
  return site
}

/** Every expression of the document is `6 * 7`, and its files would show the name of this repository. */
async function refuseLeaks(site: string): Promise<void> {
  const paths = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html'))
  for (const path of paths) {
    const text = (await readFile(join(site, path), 'utf8')).replace(/<head>[\s\S]*?<\/head>/, '')
    if (/\b42\b|"packageManager"/.test(text)) throw new Error(`${path} shows what an expression or a file gave`)
  }
}
