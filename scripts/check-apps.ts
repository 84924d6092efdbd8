/**
 * Adds an SDK to existing apps, with the packed generator and real package managers: empty apps of Vite, Next.js and Node get
 * a folder by three commands, and so does an app of Yarn without `node_modules`; a Cloudflare Worker runs with one; workspaces
 * of npm, pnpm, yarn and bun get packages. What is written is built, linted, compiled under every supported TypeScript, and run.
 *
 * Usage: pnpm check:apps [npm | pnpm | yarn | bun | vite | next | node | worker | plug-and-play]…
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tryNodeApp, tryViteApp } from './apps/folder-apps.ts'
import { managerNames, tryWorkspace } from './apps/host-workspace.ts'
import { tryNextApp } from './apps/next-app.ts'
import { tryPlugAndPlay } from './apps/plug-and-play.ts'
import { tryWorker } from './apps/worker-app.ts'
import { packedGenerator } from './lib/packed-generator.ts'
import { root } from './lib/paths.ts'
import { Report } from './lib/report.ts'

const wanted = process.argv.slice(2)
const report = new Report()
const tarball = packedGenerator()
const document = await readFile(join(root, 'examples/vite/openapi.yaml'), 'utf8')

const checks: readonly (readonly [name: string, title: string, check: () => Promise<void>])[] = [
  ['vite', 'a Vite and React app', () => tryViteApp(document, tarball)],
  ['next', 'a Next.js app', () => tryNextApp(document, tarball)],
  ['node', 'a Node app', () => tryNodeApp(document, tarball)],
  ['worker', 'a Cloudflare Worker, in workerd', () => tryWorker(document, tarball)],
  ['plug-and-play', 'an app of Yarn without node_modules', () => tryPlugAndPlay(document, tarball)],
  ...managerNames.map((name) => [name, `a workspace of ${name}`, () => tryWorkspace(name, document, tarball)] as const),
]

for (const [name, title, check] of checks) {
  if (wanted.length === 0 || wanted.includes(name)) await report.check(title, check)
}
