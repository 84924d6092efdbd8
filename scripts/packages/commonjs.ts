import { copyFile, cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, compilers, consumerCompilers, root } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'
import { peers, quiet } from './consumer.ts'
import { install, type Runtime } from './runtimes.ts'
import type { Tarball } from './tarball.ts'

/** The project of CommonJS modules that has the packages installed, beside Jest and NestJS. */
const folder = join(cache, 'consumer-commonjs')

/** How projects of CommonJS modules resolve types: as Node does, and as compilers did before there were `exports`. */
const resolutions = {
  node16: ['--module', 'node16'],
  nodenext: ['--module', 'nodenext'],
  node10: ['--module', 'commonjs', '--moduleResolution', 'node10'],
}

export async function installCommonJS(tarballs: readonly Tarball[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp(join(root, 'scripts/consumer-commonjs'), folder, { recursive: true })
  await copyFile(join(root, 'scripts/consumer/usage.tsx'), join(folder, 'usage.tsx'))
  const ours = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]))
  const nest = { '@nestjs/common': '11', '@nestjs/core': '11', '@nestjs/platform-express': '11' }
  const dependencies = { ...ours, ...(await peers()), ...nest, 'reflect-metadata': '0.2', rxjs: '7', jest: '30' }
  const manifest = { private: true, dependencies, overrides: ours }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  await mustRun('npm', ['install', ...quiet, '--ignore-scripts'], { cwd: folder })
}

/** Compiles a program that imports the packages, which becomes CommonJS, declarations of the packages included. */
export async function typeCheckCommonJS(): Promise<void> {
  for (const [version, name] of Object.entries(consumerCompilers)) {
    const compiler = join(root, 'node_modules', name, 'bin/tsc')
    for (const [resolution, flags] of Object.entries(resolutions)) {
      if (resolution === 'node10' && version >= '6') continue
      await mustRun(process.execPath, [compiler, '-p', 'tsconfig.usage.json', ...flags], { cwd: folder })
    }
  }
}

/** Runs a program of CommonJS modules, an application of NestJS and tests of Jest, without flags. */
export async function runCommonJS(runtime: Runtime): Promise<void> {
  const node = await install(runtime)
  const tsc = join(root, 'node_modules', compilers['5.9'], 'bin/tsc')
  await mustRun(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: folder })
  for (const program of ['run.cjs', 'built/nest.js']) {
    const printed = await mustRun(node, [program], { cwd: folder })
    if (!printed.startsWith(runtime.name) || !printed.endsWith('ok')) throw new Error(printed)
  }
  await mustRun(node, ['node_modules/jest/bin/jest.js', '--rootDir', '.', '--ci'], { cwd: folder })
}
