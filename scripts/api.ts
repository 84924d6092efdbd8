/**
 * Writes the API report of each package: every name that users can import, with its declaration. With --check it writes
 * nothing, and fails where a report is not what the built packages say, or where they break what was last released and no
 * pending changeset says so.
 *
 * Usage: pnpm api; pnpm check:api [--against REVISION] (both build first)
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type Break, findBreaks, type ReportPair } from './api/compatibility.ts'
import { readManifest } from './api/package-paths.ts'
import { covers, neededBump, pendingBump } from './api/pending-bump.ts'
import { apiReport, reportPath } from './api/report.ts'
import { fileAt, lastRelease } from './lib/git.ts'
import { cache, publishedFolders, root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { run } from './lib/run.ts'

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, against: { type: 'string' } },
})
const packages = publishedFolders.map((folder) => ({ folder, ...readManifest(folder), report: apiReport(folder) }))
const report = new Report()
const titles = { breaking: 'Breaks', types: 'Breaks types' }

if (options.check) {
  for (const { folder, name, report: text } of packages) {
    await report.check(`API report of ${name}`, () => isCommitted(folder, text))
  }
  await report.check('breaking changes have a changeset', checkBreaks)
} else {
  for (const { folder, report: text } of packages) {
    await writeFile(reportPath(folder), text)
    console.log(`Wrote ${relative(root, reportPath(folder))}`)
  }
}

async function isCommitted(folder: string, text: string): Promise<void> {
  const committed = reportPath(folder)
  if (existsSync(committed) && (await readFile(committed, 'utf8')) === text) return
  const path = relative(root, committed)
  const current = join(cache, 'api', `${basename(folder)}.d.ts`)
  await mkdir(join(cache, 'api'), { recursive: true })
  await writeFile(current, text)
  const { text: difference } = await run('git', ['diff', '--no-index', '--unified=2', path, relative(root, current)], {
    cwd: root,
  })
  throw new Error(
    `${difference}\n\n${path} differs from the built package. Run \`pnpm api\` and commit what it writes.`,
  )
}

async function checkBreaks(): Promise<void> {
  const [first] = packages
  if (first === undefined) return
  const baseline = options.against ?? (await lastRelease(packages.map(({ name }) => name)))
  if (baseline === undefined) {
    console.log('Nothing is released yet, so nothing can break.')
    return
  }
  const breaks = await findBreaks(await pairsSince(baseline))
  const needed = neededBump(breaks, first.version)
  if (covers(await pendingBump(), needed)) return
  throw new Error(
    `${describe(breaks)}\n\nThis breaks users of ${baseline}. Keep the old names (x-sdk-aliases in an overlay keeps one) and shapes, ` +
      `or say so in a changeset with a ${needed} bump: pnpm changeset.`,
  )
}

/** Packages that the revision does not have, or has without a report, cannot break. */
async function pairsSince(revision: string): Promise<readonly ReportPair[]> {
  return Promise.all(
    packages.map(async ({ folder, name, report: after }) => {
      const before = await fileAt(revision, relative(root, reportPath(folder)))
      return { name, before: before ?? 'export {}\n', after, isApi: name.endsWith('/types') }
    }),
  )
}

/** Breaking changes, the worst first, each with the affected users. */
function describe(breaks: readonly Break[]): string {
  const causes = Map.groupBy(breaks, ({ message, severity }) => `${titles[severity]}: ${message}`)
  return [...causes]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([cause, affected]) => `${cause}\n${affected.map((one) => `  ${one.package}: ${one.name}`).join('\n')}`)
    .join('\n')
}
