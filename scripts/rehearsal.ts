/**
 * Rehearses a change of the API: in a copy of the repository that has released 1.0.0, five changes are made to the API
 * description, one command regenerates, and everything that follows from them is checked: what `diff` says, the release and
 * the changeset, the API reports, the changelog, and the contract tests of the packages as they are then.
 *
 * Usage: pnpm rehearsal
 */
import assert from 'node:assert/strict'
import type { JsonReport } from '../generator/src/diff/reports/json.ts'
import { Report } from './lib/report.ts'
import { apiChanges, apply } from './rehearsal/api-changes.ts'
import { packages, RepositoryCopy } from './rehearsal/copy.ts'

const report = new Report()
const copy = await RepositoryCopy.create()
try {
  await step('a repository that has released 1.0.0', () => copy.release('1.0.0'))
  await step('nothing has changed yet', nothing)
  for (const change of apiChanges) await step(change.name, async () => apply(change, copy.folder))
  await step('one command regenerates and writes the changeset', regenerate)
  await step('the difference', difference)
  await step('the changeset', changeset)
  await step('a second run and an edit by hand', again)
  await step('the guard', guard)
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

async function nothing(): Promise<void> {
  const reported = await copy.ok('diff', '--require-changeset')
  assert.match(reported, /@1\.0\.0 → working tree: no change that callers can notice/)
  assert.match(await copy.ok('generate', '--changeset'), /changesets are up to date/)
}

async function regenerate(): Promise<void> {
  assert.match(await copy.ok('generate', '--changeset'), /\d+ operations.*\n.*api-\w+\.md written \(major\)/)
  await copy.ok('check')
  const core = await copy.read('packages/core/src/generated/index.ts')
  for (const name of ['creditsGetForecast', 'providersListAll']) assert.ok(core.includes(`/${name}.js`), name)
  assert.ok(!core.includes('/providersList.js'))
}

async function difference(): Promise<void> {
  await copy.ok('diff', '--format', 'json', '--output', '.cache/diff.json')
  const { changes }: JsonReport = JSON.parse(await copy.read('.cache/diff.json'))
  const reported = changes.map(({ code, subject }) => `${code} ${subject}`)
  assert.deepEqual(reported, [
    'request-field-required CreateKeyRequest.workspace_id',
    'request-value-removed KeyLimitReset',
    'operation-renamed providersListAll',
    'request-field-added CreateKeyRequest.note',
    'type-added CreditsForecast',
    'operation-added creditsGetForecast',
  ])
  const [required] = changes
  assert.deepEqual(required?.operations, [{ name: 'apiKeysCreate', by: 'request' }])
  assert.match(required?.before?.place.file ?? '', /@1\.0\.0:spec\/openapi\.yaml$/)
  assert.equal(required?.after?.place.file, 'spec/sources/api-keys.yaml')
}

async function changeset(): Promise<void> {
  const [name, ...others] = await copy.changesets()
  assert.deepEqual(others, [])
  const text = await copy.read(`.changeset/${name}`)
  for (const each of packages) assert.ok(text.includes(`'@openrouter-sdk/${each}': major`), each)
  const sentences = [
    '`CreateKeyRequest.workspace_id` is required now, in `apiKeysCreate` (`useApiKeysCreateMutation`). Pass it in every call.',
    '`KeyLimitReset` has lost the value `"daily"`, in `apiKeysCreate`',
    '`providersListAll` is the new name of `providersList`. Its method is `providers.listAll`',
    '`CreateKeyRequest.note` is new',
    '`creditsGetForecast` is new, with the method `credits.getForecast` and the hooks `useCreditsGetForecast`',
  ]
  for (const sentence of sentences) assert.ok(text.includes(sentence), `${sentence}\n\nis not in\n\n${text}`)
}

async function again(): Promise<void> {
  const [name] = await copy.changesets()
  await copy.edit(`.changeset/${name}`, (text) => text.replace('`"daily"`', 'daily resets'))
  const edited = await copy.read(`.changeset/${name}`)
  assert.match(await copy.ok('generate', '--changeset'), /changesets are up to date/)
  assert.equal(await copy.read(`.changeset/${name}`), edited)
  assert.deepEqual(await copy.changesets(), [name])
}

async function guard(): Promise<void> {
  await copy.ok('diff', '--require-changeset')
  const [name] = await copy.changesets()
  const text = await copy.read(`.changeset/${name}`)
  await copy.edit(`.changeset/${name}`, () => text.replaceAll(': major', ': minor'))
  const refused = await copy.sdkgen('diff', '--require-changeset')
  assert.equal(refused.ok, false)
  assert.match(refused.text, /demand a major release, but the changesets ask for a minor release only/)
  await copy.edit(`.changeset/${name}`, () => text)
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
  await copy.pnpm('changeset', 'version')
  await copy.ok('generate')
  for (const name of packages) {
    assert.match(await copy.read(`packages/${name}/package.json`), /"version": "2\.0\.0"/)
    const changelog = await copy.read(`packages/${name}/CHANGELOG.md`)
    assert.match(changelog, /## 2\.0\.0\n\n### Major Changes/)
    assert.match(changelog, /daily resets/)
    assert.doesNotMatch(changelog, /covers|sdkgen/)
  }
  await copy.git('add', '--all')
  await copy.git('commit', '--quiet', '--no-verify', '--message', 'Version 2.0.0')
  assert.match(await copy.ok('diff', '--require-changeset'), /2\.0\.0 \(not tagged yet\) → working tree: no change/)
}
