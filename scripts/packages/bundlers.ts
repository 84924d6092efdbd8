import { join } from 'node:path'
import { build as esbuild } from 'esbuild'
import { build as vite } from 'vite'
import { consumer } from './consumer.ts'

/**
 * Bundlers, each of which makes one file of the project's program, packages included. Each returns the path of the file, relative
 * to the project.
 */
export const bundlers: Readonly<Record<string, () => Promise<string>>> = {
  async esbuild() {
    const outfile = join(consumer, 'bundle/esbuild.mjs')
    await esbuild({ ...common, entryPoints: ['run.mjs'], platform: 'node', outfile })
    return 'bundle/esbuild.mjs'
  },
  async vite() {
    await vite({
      root: consumer,
      logLevel: 'error',
      configFile: false,
      ssr: { noExternal: true },
      build: { ssr: 'run.mjs', outDir: 'bundle/vite', minify: true, rolldownOptions: { output: { format: 'esm' } } },
    })
    return 'bundle/vite/run.js'
  },
}

/** Bundles components for browsers: fails where anything but the peers needs Node. */
export async function bundleForBrowsers(): Promise<void> {
  const outfile = join(consumer, 'bundle/browser.js')
  await esbuild({ ...common, entryPoints: ['usage.tsx'], platform: 'browser', jsx: 'automatic', outfile })
}

const common = { absWorkingDir: consumer, bundle: true, format: 'esm', minify: true, logLevel: 'silent' } as const
