/**
 * Rehearses a change of the API: in a copy of the repository that has released 1.0.0, five changes are made to the API
 * description, one command regenerates, and the scripts of the repository go on to the next version: the API reports, the contract
 * tests of the packages as they are then, the changelog. Unit tests check the commands themselves.
 *
 * Usage: pnpm rehearsal
 */
import assert from 'node:assert/strict'
import { Report } from './lib/report.ts'
import { apiChanges, apply } from './rehearsal/api-changes.ts'
import { packages, RepositoryCopy } from './rehearsal/copy.ts'

const report = new Report()
const copy = await RepositoryCopy.create()
try {
  await step('a repository that has released 1.0.0', () => copy.release('1.0.0'))
  for (const change of apiChanges) await step(change.name, async () => apply(change, copy.folder))
  await step('one command regenerates and writes the changeset', regenerate)
  await step('the API reports', reports)
  await step('contract tests of the changed packages', contracts)
  await step('the next version and its changelog', version)
} finally {
  await copy.remove()
}

/** After a failure the rest would only fail too. */
async function step(name: string, work: () => Promise<void>): Promise<void> {
  if (report.ok) await report.check(name, work)
}

async function regenerate(): Promise<void> {
  assert.match(await copy.ok('generate', '--changeset'), /\d+ operations.*\n.*api-\w+\.md written \(major\)/)
  await copy.ok('check')
  const core = await copy.read('packages/core/src/generated/index.ts')
  for (const name of ['creditsGetForecast', 'providersListAll']) assert.ok(core.includes(`/${name}.js`), name)
  assert.ok(!core.includes('/providersList.js'))
}

async function reports(): Promise<void> {
  await copy.pnpm('api')
  const changed = await copy.git('diff', '--unified=0', '--', 'packages/*/api-report.d.ts')
  for (const line of [
    '+function creditsGetForecast(',
    '-function providersList(',
    '+function useProvidersListAll',
    '+interface CreditsForecast',
  ])
    assert.ok(
      changed.replaceAll(/^([+-])export (?:declare )?/gm, '$1').includes(line),
      `${line}\n\nis not in\n\n${changed}`,
    )
  await copy.pnpm('check:api')
}

async function contracts(): Promise<void> {
  assert.match(await copy.read('packages/core/test/generated/credits.contract.test.ts'), /creditsGetForecast/)
  await copy.pnpm(
    'exec',
    'vitest',
    'run',
    '--project',
    'contract',
    'credits',
    'api-keys',
    'providers',
    'queries',
    'mutations',
  )
}

async function version(): Promise<void> {
  const [file = '', ...others] = await copy.changesets()
  assert.deepEqual(others, [])
  await copy.edit(`.changeset/${file}`, (text) => text.replace('`"daily"`', 'daily resets'))
  await copy.pnpm('changeset', 'version')
  await copy.ok('generate')
  for (const name of packages) {
    assert.match(await copy.read(`packages/${name}/package.json`), /"version": "2\.0\.0"/)
    const changelog = await copy.read(`packages/${name}/CHANGELOG.md`)
    assert.match(changelog, /## 2\.0\.0\n\n### Major Changes/)
    assert.match(changelog, /daily resets/)
    assert.doesNotMatch(changelog, /covers|sdkgen/)
  }
}
