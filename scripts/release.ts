/**
 * Makes a release: checks what is committed, gives the packages their next version and changelogs from the changesets,
 * regenerates, builds, packs, and checks the tarballs. Everything happens in a copy, and without --publish nothing is left
 * of it but what is printed. With --publish the tarballs are published and main moves on to the release commit and its tags,
 * which remain to be pushed.
 *
 * Usage: pnpm release [--files] [--publish] [--no-provenance]
 */
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { getReleasePlan } from '@changesets/get-release-plan'
import { git } from './lib/git.ts'
import { publishedFolders, root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { readTarballs, type Tarball } from './packages/tarball.ts'
import { adopt, commitRelease, publishAll } from './release/publish.ts'
import { type Provenance, refusals, unprovenPackages } from './release/refusals.ts'
import { type ReleaseTree, withReleaseTree } from './release/release-tree.ts'
import { changesOf, contents } from './release/summary.ts'

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    files: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    provenance: { type: 'boolean', default: true },
  },
})
const report = new Report()
const dirty = (await git('status', '--porcelain')).split('\n').filter((line) => line !== '')
const refused = refusals({
  branch: await git('branch', '--show-current'),
  dirty: dirty.map((line) => line.slice(3)),
  changesets: (await getReleasePlan(root)).changesets.length,
  publish: options.publish,
  provenance: options.provenance,
  hasIdentity: process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] !== undefined,
  unproven: unprovenPackages(await manifests(), process.env['GITHUB_REPOSITORY']),
})
if (refused.length > 0) {
  console.error(refused.join('\n'))
  process.exitCode = 1
} else {
  if (dirty.length > 0) console.log(`${dirty.length} changes that are not committed are left out.`)
  await withReleaseTree(release)
}

async function release(tree: ReleaseTree): Promise<void> {
  const step = async (name: string, ...args: readonly string[]) => {
    if (report.ok) await report.check(name, async () => void (await tree.run(...args)))
  }
  await step('install', 'install', '--frozen-lockfile')
  await step('changesets for what changed in the API', 'check:changeset')
  await step('API reports, and changesets for what breaks', 'check:api')
  await step('versions and changelogs', 'changeset', 'version')
  await step('regenerate', 'generate')
  await step('nothing is stale', 'check')
  await step('format', 'exec', 'oxfmt', '--check')
  await step('packages', 'check:packages')
  await step('bundle sizes', 'size')
  await step('the generator, and projects it makes', 'check:init')
  if (!report.ok) {
    console.error('\nNothing is released.')
    return
  }
  const folders = ['.cache/tarballs', '.cache/generator'].map((path) => join(tree.folder, path))
  const tarballs = (await Promise.all(folders.map(readTarballs))).flat()
  console.log(`\n${await describe(tree, tarballs)}\n`)
  if (!options.publish) {
    console.log('A trial: nothing is published. `pnpm release --publish` does it.')
    return
  }
  const commit = await commitRelease(tree, tarballs)
  await publishAll(tree, tarballs, options.provenance)
  await adopt(commit)
  console.log('Released. Push it: git push --follow-tags')
}

/** Of everything that is published. */
async function manifests(): Promise<readonly Provenance[]> {
  const folders = [...publishedFolders, join(root, 'generator')]
  return Promise.all(folders.map(async (path) => JSON.parse(await readFile(join(path, 'package.json'), 'utf8'))))
}

async function describe({ folder }: ReleaseTree, tarballs: readonly Tarball[]): Promise<string> {
  const packed = await Promise.all(
    tarballs.map(async (tarball) => contents(tarball, (await stat(tarball.path)).size, options.files)),
  )
  return [...packed, await changelog(folder, tarballs[0]?.version ?? '')].join('\n\n')
}

/** News of all packages, each once. */
async function changelog(folder: string, version: string): Promise<string> {
  const paths = publishedFolders.map((path) => join(folder, path.slice(root.length), 'CHANGELOG.md')).filter(existsSync)
  const sections = await Promise.all(paths.map(async (path) => changesOf(await readFile(path, 'utf8'), version)))
  return [`Changes of ${version}:`, ...new Set(sections.filter((section) => section.includes('\n- ')))].join('\n\n')
}
