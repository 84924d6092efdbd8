/**
 * Builds the documentation site, follows every link in it, anchors included, reads pages of each kind in Chromium, tries
 * their accessibility with axe, sends requests from its playground, and searches; then the same for the site of a document that tries to be more than text.
 *
 * Usage: pnpm check:docs
 */
import { join } from 'node:path'
import { browse, checkAccessibility, checkFirstScreen, search } from './docs/browse.ts'
import { brokenLinks } from './docs/broken-links.ts'
import { buildHostileSite } from './docs/hostile-site.ts'
import { serveFolder } from './docs/serve-folder.ts'
import { tryPlayground } from './docs/try-playground.ts'
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
  ['/playground?operation=chatSend', 'Server'],
  ['/generator/', 'sdkgen'],
  ['/generator/maintaining', 'version-packages'],
] as const

/** Pages that axe tries, one of each kind. */
const kinds = [
  '/',
  '/guides/errors',
  '/reference/operations/chatSend',
  '/reference/types/c',
  '/reference/errors',
  '/playground?operation=chatSend',
  '/generator/maintaining',
]

/** Search terms, and the page that must come first. */
const searches = [
  ['rate limit', '/guides/errors'],
  ['429', '/guides/errors'],
  ['temperature', '/guides/chat'],
  ['stream', '/guides/streaming'],
  ['retry', '/guides/errors'],
  ['timeout', '/guides/errors'],
  ['tool calling', '/guides/tools'],
  ['upload', '/guides/images-and-files'],
  ['pagination', '/guides/pagination'],
  ['next.js', '/guides/nextjs'],
  ['structured output', '/guides/structured-output'],
  ['hooks', '/guides/react-query'],
  ['apiKeysList', '/reference/operations/apiKeysList'],
  ['ChatRequest', '/reference/types/c'],
  ['nestedTypes', '/generator/customise'],
  ['tenth release', '/generator/maintaining'],
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
  await report.check('accessibility', () => checkAccessibility(server.url, kinds))
  await report.check('first screen', () => checkFirstScreen(server.url))
  await report.check('playground', () => tryPlayground(server.url))
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
