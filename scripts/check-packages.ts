/**
 * Packs the built packages and looks at them as an installer would: publint and are-the-types-wrong on the tarballs, then an
 * installation into a scratch project that is type-checked with each supported TypeScript, declarations included, and run on
 * the oldest and the newest supported Node.
 *
 * Usage: pnpm check:packages (builds first)
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { cache, compilers, packageFolders, root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { mustRun } from './lib/run.ts'

const nodeVersions = ['20', '24']
const tarballs = join(cache, 'tarballs')
const consumer = join(cache, 'consumer')
const report = new Report()

await rm(tarballs, { recursive: true, force: true })
await mkdir(tarballs, { recursive: true })
for (const folder of packageFolders) {
  await report.check(`pack ${basename(folder)}`, async () => {
    await mustRun('pnpm', ['pack', '--pack-destination', tarballs], { cwd: folder })
  })
}
const packed = (await readdir(tarballs)).filter((name) => name.endsWith('.tgz')).map((name) => join(tarballs, name))
for (const tarball of packed) {
  await report.check(`publint ${basename(tarball)}`, () => lintTarball(tarball))
  await report.check(`types of ${basename(tarball)}`, () => checkTypes(tarball))
}
if (report.ok) await report.check('install the tarballs into a scratch project', install)
if (report.ok) {
  for (const [version, name] of Object.entries(compilers)) {
    await report.check(`type-check the scratch project with TypeScript ${version}`, async () => {
      await mustRun(process.execPath, [join(root, 'node_modules', name, 'bin/tsc'), '-p', 'tsconfig.json'], {
        cwd: consumer,
      })
    })
  }
  for (const version of nodeVersions) await report.check(`run on Node ${version}`, () => runOn(version))
}

async function lintTarball(tarball: string): Promise<void> {
  const { messages, pkg } = await publint({ pack: { tarball: await arrayBuffer(tarball) }, strict: true })
  const problems = messages.map((message) => formatMessage(message, pkg) ?? message.code)
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** The packages are ESM only and use subpath exports, so resolution modes without either are not looked at. */
async function checkTypes(tarball: string): Promise<void> {
  const ignored = new Set(['node10', 'node16-cjs'])
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(await arrayBuffer(tarball))))
  if (result.types === false) throw new Error('The package has no types.')
  const problems = result.problems.filter(
    (problem) => !('resolutionKind' in problem && ignored.has(problem.resolutionKind)),
  )
  const relevant = problems.filter((problem) => problem.kind !== 'CJSResolvesToESM')
  if (relevant.length > 0) throw new Error(relevant.map((problem) => JSON.stringify(problem)).join('\n'))
}

async function install(): Promise<void> {
  await rm(consumer, { recursive: true, force: true })
  await cp(join(root, 'scripts/consumer'), consumer, { recursive: true })
  const dependencies = Object.fromEntries(packed.map((tarball) => [packageName(tarball), `file:${tarball}`]))
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ...dependencies, ...(await peers()) },
    overrides: dependencies,
  }
  await writeFile(join(consumer, 'package.json'), JSON.stringify(manifest, null, 2))
  const npm = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--prefer-offline']
  await mustRun('npm', npm, { cwd: consumer })
}

async function peers(): Promise<Record<string, string>> {
  const catalog = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const version = (name: string) => new RegExp(`^ +'?${name}'?: (\\S+)$`, 'm').exec(catalog)?.[1] ?? 'latest'
  const names = ['react', 'react-dom', '@tanstack/react-query', '@types/react', '@types/node']
  return Object.fromEntries(names.map((name) => [name, version(name)]))
}

/** Node comes from the registry as one package per platform, without install scripts. */
async function runOn(version: string): Promise<void> {
  const folder = join(cache, `node-${version}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  await mustRun(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', `${name}@${version}`],
    { cwd: folder },
  )
  const binary = join(folder, 'node_modules', name, 'bin', 'node')
  const printed = await mustRun(binary, ['run.mjs'], { cwd: consumer })
  if (!printed.startsWith(`v${version}.`) || !printed.endsWith('ok')) throw new Error(printed)
}

function packageName(tarball: string): string {
  const name = basename(tarball).replace(/-\d+\.\d+\.\d+.*$/, '')
  const folder = packageFolders.map((path) => basename(path)).find((one) => name.endsWith(`-${one}`)) ?? name
  return `@${name.slice(0, -folder.length - 1)}/${folder}`
}

async function arrayBuffer(path: string): Promise<ArrayBuffer> {
  const bytes = await readFile(path)
  return new Uint8Array(bytes).buffer
}
