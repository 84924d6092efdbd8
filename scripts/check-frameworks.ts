/**
 * The example apps of other frameworks than React: generated, type-checked and built as their users do it, and used once in
 * Chromium, which is installed where it is missing.
 *
 * Usage: pnpm check:frameworks [vue | solid | svelte | angular]…
 */
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../examples/playground/test/chromium-path.ts'
import { startPetsServer } from './frameworks/pets-server.ts'
import { visit } from './frameworks/visit.ts'
import { root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { mustRun } from './lib/run.ts'

/** Each with the type checker of its components. */
const checkers = {
  vue: ['vue-tsc/bin/vue-tsc.js'],
  solid: ['typescript/bin/tsc'],
  svelte: ['svelte-check/bin/svelte-check', '--fail-on-warnings'],
  angular: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '--noEmit'],
} as const

const wanted = process.argv.slice(2)
const report = new Report()
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] })

for (const [name, [checker, ...options]] of Object.entries(checkers)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const cwd = join(root, 'examples', name)
  const run = async (command: string, ...args: readonly string[]) => {
    await mustRun(process.execPath, [command, ...args], { cwd })
  }
  const bin = (tool: string) => join(cwd, 'node_modules', tool)
  await report.check(`${name}: generated`, () => run(join(root, 'generator/bin/sdkgen.js'), 'generate'))
  await report.check(`${name}: type-checked`, () => run(bin(checker), ...options))
  await report.check(`${name}: built`, () => run(bin('vite/bin/vite.js'), 'build', '--logLevel', 'error'))
  await report.check(`${name}: used in Chromium`, async () => {
    const server = await startPetsServer(join(root, `.cache/example-${name}`))
    await visit(browser, server).finally(() => server.close())
  })
}
await browser.close()
