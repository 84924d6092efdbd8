import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageFolders, root } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'
import { generateHeyApi } from './hey-api-client.ts'
import { readManifest } from './manifest.ts'

/**
 * Makes the project in which everything is measured: the packages as tarballs, as they would be published, next to what they are
 * compared with. No install scripts run.
 */
export async function install(project: string): Promise<void> {
  await rm(project, { recursive: true, force: true })
  await mkdir(project, { recursive: true })
  await cp(join(root, 'scripts/bench/project'), project, { recursive: true })
  const ours: Record<string, string> = {}
  for (const folder of packageFolders) {
    const { name } = await readManifest(folder)
    const tarball = join(project, `${name.replace('/', '-')}.tgz`)
    await mustRun('pnpm', ['pack', '--out', tarball], { cwd: folder })
    ours[name] = `file:${tarball}`
  }
  const manifest = await readManifest(project)
  const dependencies = { ...manifest.dependencies, ...ours }
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ ...manifest, dependencies, overrides: ours }, null, 2),
  )
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  await mustRun('npm', ['install', '--ignore-scripts', '--prefer-offline', ...quiet], { cwd: project })
  await generateHeyApi(project)
}

/** Names and versions of what is compared. */
export async function versions(project: string): Promise<Record<string, string>> {
  const { dependencies = {} } = await readManifest(project)
  const found: Record<string, string> = {}
  for (const name of Object.keys(dependencies)) {
    found[name] = (await readManifest(join(project, 'node_modules', name))).version
  }
  return found
}
