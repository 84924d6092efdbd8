import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { cache, compilers, root } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'
import { quiet } from './consumer.ts'
import type { Tarball } from './tarball.ts'

/** The project of a Cloudflare Worker that has the packages installed. */
const folder = join(cache, 'consumer-worker')

const want = '{"isRefused":true,"name":"ci","text":"Hi"}'

/**
 * Type-checks a Worker with the declarations of its platform and none of browsers, bundles it as wrangler does, and runs it in
 * workerd, which refuses to do work while modules load.
 */
export async function checkWorker(tarballs: readonly Tarball[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp(join(root, 'scripts/consumer-worker'), folder, { recursive: true })
  const used = tarballs.filter(({ name }) => /\/(?:core|types)$/.test(name))
  const ours = Object.fromEntries(used.map(({ name, path }) => [name, `file:${path}`]))
  const dependencies = { ...ours, miniflare: '4', '@cloudflare/workers-types': '4' }
  const manifest = { private: true, type: 'module', dependencies, overrides: ours }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  await mustRun('npm', ['install', ...quiet, '--ignore-scripts'], { cwd: folder })
  for (const name of Object.values(compilers))
    await mustRun(process.execPath, [join(root, 'node_modules', name, 'bin/tsc'), '-p', 'tsconfig.json'], {
      cwd: folder,
    })
  const conditions = ['workerd', 'worker', 'browser']
  await build({
    absWorkingDir: folder,
    entryPoints: ['worker.ts'],
    outfile: 'worker.js',
    bundle: true,
    format: 'esm',
    conditions,
    logLevel: 'silent',
  })
  const printed = await mustRun(process.execPath, ['run.mjs'], { cwd: folder })
  if (printed !== want) throw new Error(printed)
}
