import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { root } from '../lib/paths.ts'
import { mustRun, run } from '../lib/run.ts'

/** The scope of packages in the comparison. */
export const scope = '@bench'

/** In the order in which they need each other. */
const packages = ['types', 'core', 'react-query']

const compiler = join(root, 'node_modules/typescript/bin/tsc')
const bundler = join(root, 'node_modules/rolldown/bin/cli.mjs')

/**
 * Writes the declarations of a folder as others import them to another one: what the builds of its packages publish, or, where a
 * generator writes no packages, what a compiler makes of each file.
 *
 * @returns which files of the target are imported
 */
export async function publishDeclarations(folder: string, target: string): Promise<readonly string[]> {
  if ((await readdir(folder)).includes('packages')) return publishPackages(folder, target)
  const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--allowImportingTsExtensions', 'false']
  const given = ['-p', folder, '--rootDir', folder, '--outDir', target, '--skipLibCheck', ...emit]
  await run(process.execPath, [compiler, ...given], { cwd: folder })
  return ['**/*.ts', '**/*.tsx']
}

async function publishPackages(folder: string, target: string): Promise<readonly string[]> {
  const installed = join(folder, 'node_modules', scope)
  await mkdir(installed, { recursive: true })
  for (const name of packages) {
    const own = join(folder, 'packages', name)
    await symlink(own, join(installed, name))
    await mustRun(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: own })
    await mustRun(process.execPath, [bundler, '-c', '../../rolldown.config.ts'], { cwd: own })
    await publishPackage(own, join(target, 'node_modules', scope, name))
  }
  return [`node_modules/${scope}/*/dist/**/*.d.ts`]
}

/** Writes the parts of a tarball that compilers read: declarations, and the manifest with the paths for users. */
async function publishPackage(folder: string, target: string): Promise<void> {
  const isDeclaration = (path: string) => ['', '.ts', '.cts'].includes(extname(path))
  await cp(join(folder, 'dist'), join(target, 'dist'), { recursive: true, filter: isDeclaration })
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  await writeFile(join(target, 'package.json'), JSON.stringify({ ...manifest, ...manifest.publishConfig }))
}
