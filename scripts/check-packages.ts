/**
 * Packs the built packages and looks at them as an installer would: publint and are-the-types-wrong on the tarballs, the size
 * of an installation, then an installation into a scratch project that is type-checked with each supported TypeScript,
 * declarations included, run on each supported Node, on Bun and Deno, and bundled; editors must show documentation of every
 * name, and examples that compile. Guides for users of other clients must name all methods of those.
 * The core's own tests run on each of those runtimes too.
 * A project of CommonJS modules does the same with `require`, NestJS and Jest, and a Cloudflare Worker in workerd.
 *
 * Usage: pnpm check:packages (builds first)
 */
import { join } from 'node:path'
import { readManifest } from './api/package-paths.ts'
import { cache, consumerCompilers, packageFolders, publishedFolders, root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { mustRun } from './lib/run.ts'
import { bundleForBrowsers, bundlers } from './packages/bundlers.ts'
import { installCommonJS, runCommonJS, typeCheckCommonJS } from './packages/commonjs.ts'
import { consumer, installConsumer } from './packages/consumer.ts'
import { checkDocumentation } from './packages/documentation.ts'
import { checkEditorHelp } from './packages/editor-help.ts'
import { checkDocumentedMembers } from './packages/documented-members.ts'
import { checkClientModules } from './packages/client-modules.ts'
import { checkFootprint } from './packages/footprint.ts'
import { checkMigrationGuides } from './packages/migration-guides.ts'
import { bundleCoreTests, testCoreOn } from './packages/core-tests.ts'
import { oldestNode, runOn, runtimes } from './packages/runtimes.ts'
import { checkTypesOf, lintPackage } from './packages/publishable.ts'
import { packAll, type Tarball } from './packages/tarball.ts'
import { checkSubpaths } from './packages/subpaths.ts'
import { checkWorker } from './packages/worker.ts'

const report = new Report()

const libraries = new Set(packageFolders.map((folder) => readManifest(folder).name))
let packed: readonly Tarball[] = []
await report.check('pack', async () => {
  packed = await packAll(join(cache, 'tarballs'), publishedFolders)
})
for (const tarball of packed) await report.check(`publint ${tarball.name}`, () => lintPackage(tarball))
// The server is a program: Node runs it, with the newest resolution of modules.
const tarballs = packed.filter(({ name }) => libraries.has(name))
for (const tarball of tarballs) {
  await report.check(`types of ${tarball.name}`, () => checkTypesOf(tarball))
}
await report.check('client modules of React Query', checkClientModules)
await report.check('size of an installation', async () => checkFootprint(tarballs))
if (report.ok) await report.check('install into a scratch project', () => installConsumer(tarballs))
if (report.ok) await useConsumer()
if (report.ok) await useCommonJS()
if (report.ok) await report.check('a Cloudflare Worker in workerd', () => checkWorker(tarballs))

async function useConsumer(): Promise<void> {
  for (const [version, name] of Object.entries(consumerCompilers)) {
    const compiler = join(root, 'node_modules', name, 'bin/tsc')
    await report.check(`type-check the scratch project with TypeScript ${version}`, async () => {
      await mustRun(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: consumer })
    })
  }
  await report.check('editors show documentation', async () => checkDocumentation())
  await report.check('editors show examples, members and signatures', async () => checkEditorHelp())
  await report.check('guides name every method of other clients', checkMigrationGuides)
  await report.check('no comment of the sources is lost', async () => checkDocumentedMembers())
  for (const runtime of runtimes) {
    await report.check(`run on ${runtime.name}`, () => runOn(runtime, 'run.mjs'))
    await report.check(`import every path on ${runtime.name}`, () => checkSubpaths(runtime))
  }
  await report.check('bundle the tests of the core', bundleCoreTests)
  for (const runtime of runtimes) {
    await report.check(`tests of the core on ${runtime.name}`, () => testCoreOn(runtime))
  }
  for (const [name, bundle] of Object.entries(bundlers)) {
    await report.check(`run a bundle of ${name}`, async () => runOn(oldestNode, await bundle()))
  }
  await report.check('bundle for browsers', bundleForBrowsers)
}

async function useCommonJS(): Promise<void> {
  await report.check('install into a project of CommonJS modules', () => installCommonJS(tarballs))
  await report.check('type-check the project of CommonJS modules', typeCheckCommonJS)
  for (const runtime of runtimes.filter(({ name }) => name.startsWith('Node'))) {
    await report.check(`CommonJS, NestJS and Jest on ${runtime.name}`, () => runCommonJS(runtime))
  }
}
