import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, root } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'
import type { Tarball } from './tarball.ts'

/** The project that has the packages installed. */
export const consumer = join(cache, 'consumer')

/** Options of npm for projects that are thrown away. */
export const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline']

/** Installs the packages into a project as a user would, next to their peers. No install scripts run. */
export async function installConsumer(tarballs: readonly Tarball[]): Promise<void> {
  await rm(consumer, { recursive: true, force: true })
  await cp(join(root, 'scripts/consumer'), consumer, { recursive: true })
  const ours = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]))
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ...ours, ...(await peers()) },
    overrides: ours,
  }
  await writeFile(join(consumer, 'package.json'), JSON.stringify(manifest, null, 2))
  await mustRun('npm', ['install', ...quiet, '--ignore-scripts'], { cwd: consumer })
}

export async function peers(): Promise<Record<string, string>> {
  const catalog = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const version = (name: string) => new RegExp(`^ +'?${name}'?: (\\S+)$`, 'm').exec(catalog)?.[1] ?? 'latest'
  const names = ['react', 'react-dom', '@tanstack/react-query', '@types/react', '@types/node']
  return Object.fromEntries(names.map((name) => [name, version(name)]))
}
