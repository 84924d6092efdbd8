import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

const config = `export default { name: 'Pets', scope: '@pets', inputs: ['api/*.yaml'], merged: 'openapi.yaml' }\n`
const older = openapi()
const newer = openapi({ paths: `${operation('/pets', 'listPets')}\n${operation('/cats', 'listCats')}` })
const worse = openapi({ paths: operation('/cats', 'listCats') })

/** A project of which `files` are committed. */
function repository(
  files: Readonly<Record<string, string>> = {},
): Workspace & { git(...args: readonly string[]): void } {
  const workspace = new Workspace({ 'sdk.config.mjs': config, 'api/a.yaml': older, ...files })
  const git = (...args: readonly string[]) => {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main']
    execFileSync('git', [...identity, ...args], { cwd: workspace.folder, stdio: 'pipe' })
  }
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'start')
  return Object.assign(workspace, { git })
}

const manifest = { 'packages/core/package.json': '{"name":"@pets/core","version":"1.0.0"}' }

test.each([
  { now: older, failOn: [], exitCode: 0, says: 'no change that callers can notice' },
  { now: newer, failOn: ['--fail-on', 'breaking'], exitCode: 0, says: '1 compatible' },
  { now: newer, failOn: ['--fail-on', 'compatible'], exitCode: 1, says: '1 compatible' },
  { now: worse, failOn: ['--fail-on', 'types'], exitCode: 1, says: '1 breaking, 1 compatible' },
  { now: worse, failOn: [], exitCode: 0, says: '1 breaking, 1 compatible' },
])('two documents: $says $failOn', async ({ now, failOn, exitCode, says }) => {
  const workspace = new Workspace({ 'old.yaml': older, 'new.yaml': now })
  const run = await workspace.run('diff', 'old.yaml', 'new.yaml', ...failOn)
  expect(run.exitCode).toBe(exitCode)
  expect(run.err).toContain(`old.yaml → new.yaml: ${says}`)
})

test('the working tree against the last release', async () => {
  const workspace = repository(manifest)
  workspace.git('tag', '@pets/core@0.9.0')
  workspace.git('tag', '@pets/core@1.0.0')
  workspace.plant('api/a.yaml', newer)
  const { err, out } = await workspace.run('diff')
  expect(err).toContain('@pets/core@1.0.0 → working tree: 1 compatible')
  expect(out).toContain('listCats is new: GET /cats'.replace('listCats', 'petsListCats'))
  expect(out).toMatch(/api\/a\.yaml:\d+:\d+/)
})

test('before the first release, against the last commit', async () => {
  const workspace = repository(manifest)
  workspace.plant('api/a.yaml', worse)
  const { err } = await workspace.run('diff')
  expect(err).toContain('HEAD (no release yet) → working tree: 1 breaking, 1 compatible')
})

test('two commits; the merged document counts where it was committed', async () => {
  const workspace = repository({ 'openapi.yaml': older })
  workspace.plant('openapi.yaml', worse)
  workspace.git('commit', '--quiet', '-a', '-m', 'worse')
  const { err, out } = await workspace.run('diff', 'HEAD~1', 'main')
  expect(err).toContain('HEAD~1 → main: 1 breaking, 1 compatible')
  expect(out).toMatch(/HEAD~1:openapi\.yaml:\d+:\d+/)
  const file = await workspace.run('diff', 'HEAD~1:openapi.yaml', 'openapi.yaml')
  expect(file.err).toContain('HEAD~1:openapi.yaml → openapi.yaml: 1 breaking')
})

test.each([
  ['dates', "'Date'", /- .*born: string.*\n.*\+ .*born: Date/],
  ['int64', "'bigint'", /- .*id: number.*\n.*\+ .*id: bigint/],
  ['nestedTypes', "'named'", /PetTag is new/],
] as const)('a commit is compared with the option %s that it was generated with', async (option, form, change) => {
  const pet = `Pet:
      type: object
      required: [id, born]
      properties:
        id: { type: integer, format: int64 }
        born: { type: string, format: date-time }
        tag: { type: object, properties: { name: { type: string } } }`
  const workspace = repository({ 'api/a.yaml': `${older}\ncomponents:\n  schemas:\n    ${pet}\n` })
  const switched = ['--config', 'switched.config.mjs']
  workspace.plant('switched.config.mjs', config.replace(' }', `, ${option}: ${form} }`))
  await workspace.run('generate')
  workspace.git('add', '.')
  workspace.git('commit', '--quiet', '-m', 'generated')
  const { out } = await workspace.run('diff', 'HEAD', ...switched)
  expect(out).toMatch(change)
  await workspace.run('generate', ...switched)
  workspace.git('commit', '--quiet', '-a', '-m', 'switched')
  expect((await workspace.run('diff', 'HEAD', ...switched)).err).toContain('no change that callers can notice')
})

test('formats go to standard output or to a file', async () => {
  const workspace = new Workspace({ 'old.yaml': older, 'new.yaml': worse })
  const json = await workspace.run('diff', 'old.yaml', 'new.yaml', '--format', 'json')
  expect(JSON.parse(json.out)).toMatchObject({ format: 1, counts: { breaking: 1 } })
  const whole = await workspace.run('diff', 'old.yaml', 'new.yaml', '--json')
  expect(JSON.parse(whole.out)).toMatchObject({ command: 'diff', ok: true, counts: { breaking: 1 } })
  const page = await workspace.run('diff', 'old.yaml', 'new.yaml', '--format', 'html', '-o', 'out/report.html')
  expect(page.out).toContain('written to out/report.html')
  expect(workspace.read('out/report.html')).toMatch(/^<!doctype html>/)
  const markdown = await workspace.run('diff', 'old.yaml', 'new.yaml', '--format', 'markdown')
  expect(markdown.out).toMatch(/^## Pet Shop/)
})

test.each([
  { args: ['old.yaml', 'gone.yaml'], exitCode: 2, says: 'there is no such file' },
  { args: ['old.yaml', 'nonsense'], exitCode: 2, says: 'not in a git repository' },
  { args: ['old.yaml'], exitCode: 2, says: 'no config file' },
  { args: ['--format', 'pdf'], exitCode: 2, says: 'terminal, markdown, json, html' },
  { args: ['old.yaml', 'old.yaml', '--fail-on', 'much'], exitCode: 2, says: 'breaking, types' },
  { args: ['old.yaml', 'old.yaml', '-o', 'old.yaml/report.txt'], exitCode: 1, says: 'old.yaml' },
])('wrong: $args', async ({ args, exitCode, says }) => {
  const run = await new Workspace({ 'old.yaml': older }).run('diff', ...args)
  expect(run.exitCode).toBe(exitCode)
  expect(run.err).toContain(says)
  expect(run.err).not.toContain('has a bug')
})

test('wrong in a repository', async () => {
  const workspace = repository()
  expect((await workspace.run('diff', 'nonsense')).err).toContain('neither a file nor a commit')
  workspace.plant('api/a.yaml', 'openapi: 3.1.1\ninfo: {')
  expect(await workspace.run('diff')).toMatchObject({ exitCode: 1, err: expect.stringContaining('api/a.yaml:2') })
})

test('changesets: written with the packages, demanded by the guard', async () => {
  const released = { 'packages/types/package.json': '{"name":"@pets/types","version":"1.0.0"}' }
  const workspace = repository({ ...released, '.changeset/config.json': '{}' })
  workspace.git('tag', '@pets/types@1.0.0')
  workspace.plant('api/a.yaml', worse)
  const missing = await workspace.run('diff', '--require-changeset')
  expect(missing).toMatchObject({ exitCode: 1, err: expect.stringContaining('demand a major release') })
  const written = await workspace.run('generate', '--changeset')
  expect(written).toMatchObject({ exitCode: 0, out: expect.stringMatching(/api-\w+\.md written \(major\)/) })
  expect(await workspace.run('diff', '--require-changeset')).toMatchObject({ exitCode: 0 })
  const again = await workspace.run('generate', '--changeset', '--json')
  expect(JSON.parse(again.out)).toMatchObject({ changesets: { written: [], removed: [], bump: 'none' } })
})

test('before the first release, the guard holds the changesets to the first commit', async () => {
  const workspace = repository({ ...manifest, '.changeset/config.json': '{}' })
  workspace.plant('api/a.yaml', worse)
  workspace.git('commit', '--quiet', '-a', '-m', 'worse')
  expect((await workspace.run('diff')).err).toContain('no change that callers can notice')
  const guarded = await workspace.run('diff', '--require-changeset')
  expect(guarded).toMatchObject({ exitCode: 1, err: expect.stringContaining('(the first commit, no release yet)') })
  expect(guarded.err).toContain('demand a major release, but no changeset asks for one')
  workspace.plant('.changeset/first.md', "---\n'@pets/core': major\n---\n\nFirst release.\n")
  expect(await workspace.run('diff', '--require-changeset')).toMatchObject({ exitCode: 0 })
})

test('a version that is not tagged yet counts as released', async () => {
  const workspace = repository(manifest)
  workspace.git('tag', '@pets/core@1.0.0')
  workspace.plant('api/a.yaml', worse)
  workspace.plant('packages/core/package.json', '{ "name": "@pets/core", "version": "2.0.0" }')
  workspace.git('commit', '--quiet', '-a', '-m', 'version')
  expect((await workspace.run('diff')).err).toContain('2.0.0 (not tagged yet) → working tree: no change')
})

test('without git nothing is written', async () => {
  const workspace = new Workspace({ 'sdk.config.mjs': config, 'api/a.yaml': older })
  const before = workspace.list()
  const run = await workspace.run('generate', '--changeset')
  expect(run).toMatchObject({ exitCode: 2, err: expect.stringContaining('not in a git repository') })
  expect(workspace.list()).toEqual(before)
})
