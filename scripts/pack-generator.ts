/**
 * Packs the generator as it is published: bundled, with the templates and runtimes that it writes into SDKs, in the layout
 * of the repository, so that it finds them where it finds them here. The tarball goes to `.cache/generator`.
 *
 * Usage: pnpm pack:generator
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readAssets } from '../generator/src/assets/assets.ts'
import type { GeneratedFile } from '../generator/src/emit/generated-file.ts'
import { runtimesOnRequest } from '../generator/src/emit/layout/extra-runtimes.ts'
import { parts } from '../generator/src/emit/layout/parts.ts'
import { cache, root } from './lib/paths.ts'
import { mustRun } from './lib/run.ts'
import { bundle, installed } from './pack-generator/bundle.ts'

const folder = join(cache, 'generator')
const target = join(folder, 'package')

await rm(folder, { recursive: true, force: true })
await mkdir(target, { recursive: true })
await mustRun(join(root, 'node_modules/.bin/tsc'), ['-p', 'generator/tsconfig.build.json'], { cwd: root })
for (const { path, text } of assets()) {
  await mkdir(dirname(join(target, path)), { recursive: true })
  await writeFile(join(target, path), text)
}
await bundle(join(folder, 'declarations'), join(target, 'generator/dist'))
await copyStarters()
await cp(join(root, 'templates'), join(target, 'templates'), { recursive: true })
await cp(join(root, 'LICENSE'), join(target, 'LICENSE'))
await cp(join(root, 'generator/README.md'), join(target, 'README.md'))
await cp(join(root, 'generator/docs'), join(target, 'docs'), { recursive: true })
const packed = await packedManifest()
await writeFile(join(target, 'package.json'), JSON.stringify(packed, null, 2))
// The commands read their name and version beside their sources.
const own = { name: packed.name, version: packed.version, type: 'module' }
await writeFile(join(target, 'generator/package.json'), JSON.stringify(own))
await mustRun('pnpm', ['pack', '--pack-destination', folder], { cwd: target })
console.log((await readdir(folder)).filter((name) => name.endsWith('.tgz')).join('\n'))

/** The modules that start the command; what they import is bundled here. */
async function copyStarters(): Promise<void> {
  const bin = 'generator/bin'
  await mkdir(join(target, bin), { recursive: true })
  for (const name of await readdir(join(root, bin))) {
    const text = await readFile(join(root, bin, name), 'utf8')
    await writeFile(
      join(target, bin, name),
      text.replaceAll(/'\.\.\/src\/(?:[^']*\/)?([\w-]+)\.ts'/g, "'../dist/$1.js'"),
    )
  }
}

/** Files for every SDK: the runtimes, the helpers of the contract tests, the site of the documentation. */
function assets(): readonly GeneratedFile[] {
  const onRequest = Object.fromEntries(runtimesOnRequest.map((name) => [name, true]))
  const { runtime, site } = readAssets(target, { docs: true, tests: true, ...onRequest, packages: parts })
  return [...runtime, ...site]
}

/** The manifest of the workspace, with the dependencies that are not bundled, and the paths of bundled files. */
async function packedManifest(): Promise<Manifest> {
  const manifest: Manifest = JSON.parse(await readFile(join(root, 'generator/package.json'), 'utf8'))
  const catalog = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const versionOf = (name: string) => new RegExp(`^ +'?${name}'?: (\\S+)$`, 'm').exec(catalog)?.[1] ?? 'latest'
  const dependencies = installed.map((dependency) => {
    const wanted = manifest.dependencies[dependency] ?? 'catalog:'
    return [dependency, wanted === 'catalog:' ? versionOf(dependency) : wanted]
  })
  const { name, version, description, license, repository } = manifest
  return {
    name,
    version,
    description,
    license,
    repository,
    type: 'module',
    engines: { node: '>=22.18' },
    bin: { sdkgen: './generator/bin/sdkgen.js' },
    // Threads and the second process that completes writes have no access to Yarn's archives.
    preferUnplugged: true,
    exports: { '.': { types: './generator/dist/index.d.ts', default: './generator/dist/index.js' } },
    dependencies: Object.fromEntries(dependencies),
    publishConfig: { access: 'public' },
  }
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}
