import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { openapi, operation, Workspace } from '../cli/workspace.fixture.ts'

const files = {
  'sdk.config.mjs': `export default { name: 'Pets', scope: '@pets', inputs: ['api.yaml'] }\n`,
  'api.yaml': openapi(),
  'packages/core/package.json': '{"name":"@pets/core","version":"1.0.0"}',
  'sdk.names.json': '{"version":"1.0.0","operations":{"GET /pets":"animals.all"},"schemas":{}}',
}

/** A released project whose names the rules would not give today. */
function released(): Workspace {
  const workspace = new Workspace(files)
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: workspace.folder })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'release')
  git('tag', '@pets/core@1.0.0')
  return workspace
}

test('both versions have the names that were published', async () => {
  const workspace = released()
  workspace.plant('api.yaml', openapi({ paths: operation('/pets', 'fetchAnimals') }))
  const { exitCode, out } = await workspace.run('diff', '--fail-on', 'compatible')
  expect(exitCode).toBe(0)
  expect(out).toContain('animalsAll')
})

test('a name that is no longer kept is a rename', async () => {
  const workspace = released()
  workspace.remove('sdk.names.json')
  const { err, out } = await workspace.run('diff')
  expect(err).toContain('1 breaking')
  expect(out).toContain('animalsAll')
  expect(out).toContain('petsList')
})
