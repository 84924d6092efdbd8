/**
 * Builds the documentation site, follows every link in it, anchors included, reads pages of each kind in Chromium, tries
 * their accessibility with axe, and searches; then the same for the site of a document that tries to be more than text.
 *
 * Usage: pnpm check:docs
 */
import { join } from 'node:path'
import { browse, checkAccessibility, search } from './docs/browse.ts'
import { brokenLinks } from './docs/broken-links.ts'
import { buildHostileSite } from './docs/hostile-site.ts'
import { serveFolder } from './docs/serve-folder.ts'
import { root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { mustRun } from './lib/run.ts'

/** A page of each kind, and words that must be on it. */
const pages = [
  ['/', 'Get started'],
  ['/guides/streaming', 'idleTimeoutMs'],
  ['/reference/', 'chatSend'],
  ['/reference/groups/ApiKeys', 'openRouter.apiKeys'],
  ['/reference/operations/chatSend', 'ChatRequest'],
  ['/reference/types/c', 'ChatRequest'],
  ['/reference/errors', 'TooManyRequestsResponseError'],
] as const

/** Search terms, and the page that must come first. */
const searches = [
  ['rate limit', '/guides/errors'],
  ['429', '/guides/errors'],
  ['retry', '/guides/errors'],
  ['stream', '/guides/streaming'],
  ['tool', '/guides/chat'],
  ['pagination', '/guides/pagination'],
  ['hooks', '/guides/react-query'],
  ['upload', '/reference/operations/filesUpload'],
  ['apiKeysList', '/reference/operations/apiKeysList'],
  ['ChatRequest', '/reference/types/c'],
] as const

const site = join(root, 'packages/docs/.vitepress/dist')
const report = new Report()

await report.check('build', async () => {
  await mustRun('npx', ['-y', 'pnpm@12', 'docs:build'], { cwd: root })
})
if (report.ok) {
  await report.check('links', async () => {
    const broken = await brokenLinks(site)
    if (broken.length > 0) throw new Error(broken.join('\n'))
  })
  await using server = await serveFolder(site)
  await report.check('pages in a browser', () => browse(server.url, pages))
  const paths = pages.map(([path]) => path)
  await report.check('accessibility', () => checkAccessibility(server.url, paths))
  await report.check('search', () => search(server.url, searches))
}
await report.check('pages of a hostile document', async () => {
  const hostile = await buildHostileSite()
  const broken = await brokenLinks(hostile)
  if (broken.length > 0) throw new Error(broken.join('\n'))
  await using server = await serveFolder(hostile)
  await browse(server.url, [
    ['/reference/operations/thingsGet', '<component is="script">'],
    ['/reference/types/i', '{{ 6 * 7 }}'],
  ])
})
