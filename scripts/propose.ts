/**
 * Fetches the documents of the API again and, where they changed, brings along what depends on them: packages, changeset and
 * API reports. What the change means for users is written to .cache/propose.md. With --open it becomes a pull request, or the
 * new state of the one that is open.
 *
 * Usage: pnpm propose [--open]
 */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { git } from './lib/git.ts'
import { cache, root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { mustRun, run } from './lib/run.ts'

const branch = 'api-update'
const title = 'Update to the current API'
const summary = join(cache, 'propose.md')

const { values: options } = parseArgs({ options: { open: { type: 'boolean', default: false } } })
const report = new Report()

const isPulled = existsSync(join(root, 'spec/sources.lock.json'))
if (isPulled) await step('fetch the documents', 'sdkgen', 'pull')
if (!isPulled) console.log('No document was pulled yet: `pnpm sdkgen pull ADDRESS` records where it comes from.')
else if (report.ok && (await git('status', '--porcelain', 'spec/sources')) === '')
  console.log('The API has not changed.')
else if (report.ok) await propose()

async function propose(): Promise<void> {
  await mkdir(cache, { recursive: true })
  await step('what it means for users', 'sdkgen', 'diff', 'HEAD', '--format', 'markdown', '--output', summary)
  await step('packages and changeset', 'sdkgen', 'generate', '--changeset')
  await step('API reports', 'api')
  if (!report.ok) return
  console.log(`\n${await git('status', '--short')}\n\nWhat it means for users is in ${relative(root, summary)}.`)
  if (options.open) await report.check('pull request', open)
}

async function step(name: string, ...script: readonly string[]): Promise<void> {
  if (report.ok) await report.check(name, async () => void (await mustRun('pnpm', script, { cwd: root })))
}

async function open(): Promise<void> {
  await git('switch', '--force-create', branch)
  await git('add', '--all')
  await git('commit', '--message', title)
  await git('push', '--force', 'origin', branch)
  const isOpen = await run('gh', ['pr', 'edit', branch, '--body-file', summary], { cwd: root })
  if (isOpen.ok) return
  await mustRun('gh', ['pr', 'create', '--head', branch, '--title', title, '--body-file', summary], { cwd: root })
}
