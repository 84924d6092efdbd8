import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { settingsOf } from '../changeset/changeset-settings.ts'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

const config = (extra = ''): string =>
  `export default { name: 'Pets', scope: '@pets', inputs: ['api/*.yaml'], ${extra} }\n`
const project = { 'sdk.config.mjs': config(), 'api/a.yaml': openapi() }
const released = {
  ...project,
  'packages/core/package.json': '{"name":"@pets/core","version":"1.0.0"}',
  '.changeset/config.json': '{}',
}
const slow = `overlay: 1.0.0
info: { title: Slow, version: 1.0.0 }
actions: [{ target: "$..[?match(@, '(a+)+b')]", description: Slow, remove: true }]
`

function git(workspace: Workspace, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com']
  execFileSync('git', [...identity, ...args], { cwd: workspace.folder, stdio: 'pipe' })
}

/** A repository whose release is tagged, and whose operation is another one by now. */
function changed(workspace: Workspace): void {
  git(workspace, 'init', '--quiet')
  git(workspace, 'add', '.')
  git(workspace, 'commit', '--quiet', '-m', 'start')
  git(workspace, 'tag', '@pets/core@1.0.0')
  workspace.plant('api/a.yaml', openapi({ paths: operation('/cats', 'listCats') }))
}

interface Case {
  readonly code: string
  readonly files?: Readonly<Record<string, string>>
  readonly prepare?: (workspace: Workspace) => void
  readonly args: readonly string[]
}

const cases: readonly Case[] = [
  { code: 'config-unreadable', args: ['generate', '--config', 'gone.json'] },
  { code: 'config-syntax', files: { 'sdk.config.json': '{' }, args: ['generate'] },
  { code: 'config-unreadable', args: ['generate', '--config', '.'] },
  {
    code: 'config-unknown',
    files: project,
    args: ['generate', '--spec', 'api/a.yaml', '--out', 'x', '--only', 'Pets'],
  },
  { code: 'config-invalid', files: project, args: ['generate', '--out', 'src\\api'] },
  { code: 'config-no-output', files: project, args: ['generate', '--spec', 'api/a.yaml'] },
  {
    code: 'filter-unmatched',
    files: { ...project, 'sdk.config.mjs': config("include: { tags: ['gone'] }") },
    args: ['generate'],
  },
  {
    code: 'rename-failed',
    files: { ...project, 'sdk.config.mjs': config("names: { operation: () => { throw new Error('no') } }") },
    args: ['generate'],
  },
  { code: 'names-record-invalid', files: { ...project, 'sdk.names.json': '{' }, args: ['generate'] },
  { code: 'overlay-exists', files: { ...project, 'a.yaml': '' }, args: ['names', '--overlay', 'a.yaml'] },
  {
    code: 'overlay-too-slow',
    files: { ...project, 'api/a.yaml': openapi({ title: 'a'.repeat(60) }), 'slow.yaml': slow },
    args: ['merge', 'api/a.yaml', '--overlay', 'slow.yaml'],
  },
  { code: 'init-no-document', args: ['init', 'sdk', '--yes'] },
  {
    code: 'project-exists',
    files: { 'sdk/sdk.config.ts': '', 'a.yaml': openapi() },
    args: ['init', 'sdk', '--spec', 'a.yaml', '--yes'],
  },
  {
    code: 'swagger-conversion',
    files: {
      ...project,
      'api/a.yaml':
        "swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: { /a: { get: { responses: { 200: null } } } }\n",
    },
    args: ['generate'],
  },
  {
    code: 'stray-file',
    files: { ...project, 'packages/core/src/generated/mine.ts': 'export {}\n' },
    args: ['generate'],
  },
  { code: 'adopt-invalid', files: project, args: ['adopt', 'api/gone.yaml'] },
  {
    code: 'config-several',
    files: {
      ...project,
      'sdk.config.mjs': ['a', 'b']
        .map(
          (name) => `const ${name} = { name: '${name}', scope: '@${name}', inputs: ['api/a.yaml'], output: '${name}' }`,
        )
        .concat('export default [a, b]')
        .join('\n'),
    },
    args: ['names'],
  },
  { code: 'no-git', files: project, args: ['diff'] },
  { code: 'no-commit', files: project, prepare: (folder) => git(folder, 'init', '--quiet'), args: ['diff'] },
  { code: 'unknown-operand', files: released, prepare: changed, args: ['diff', 'nonsense'] },
  { code: 'changeset-missing', files: released, prepare: changed, args: ['diff', '--require-changeset'] },
  {
    code: 'changeset-invalid',
    files: { ...released, '.changeset/odd.md': 'no front matter' },
    prepare: changed,
    args: ['diff', '--require-changeset'],
  },
  {
    code: 'no-changesets',
    files: released,
    prepare: (workspace) => {
      changed(workspace)
      workspace.remove('.changeset')
    },
    args: ['diff', '--require-changeset'],
  },
  {
    code: 'shallow-clone',
    files: released,
    prepare: (workspace) => {
      changed(workspace)
      git(workspace, 'tag', '--delete', '@pets/core@1.0.0')
      workspace.plant(
        '.git/shallow',
        execFileSync('git', ['rev-parse', 'HEAD'], { cwd: workspace.folder, encoding: 'utf8' }),
      )
    },
    args: ['diff'],
  },
]

test.each(cases)('$code', async ({ code, files, prepare, args }) => {
  const workspace = new Workspace(files)
  prepare?.(workspace)
  const { out } = await workspace.run(...args, '--json')
  const { errors, warnings }: Report = JSON.parse(out)
  expect([...errors, ...warnings].map((problem) => problem.code)).toContain(code)
})

const fails = `() => { throw new Error('no') }`

test.each([
  ['filter-unmatched', "include: { tags: ['gone'] }"],
  ['rename-failed', `names: { operation: ${fails} }`],
  ['rename-failed', "names: { operation: async () => { throw new Error('no') } }"],
  ['transform-failed', `transform: ${fails}`],
  ['transform-failed', "async transform() { throw new Error('no') }"],
  ['after-failed', "after: ['node -e process.exit(1)']"],
])('%s is reported with its place in the configuration', async (code, entry) => {
  const text = config(`transforms: undefined,\n  ${entry}`).replace(
    'transforms: undefined,',
    '// transform, names, emitters',
  )
  const workspace = new Workspace({ ...project, 'sdk.config.mjs': text })
  const { out } = await workspace.run('generate', '--json')
  const report: Report = JSON.parse(out)
  expect(report.errors).toMatchObject([{ code, file: 'sdk.config.mjs', line: 2, hint: expect.any(String) }])
})

test('no-packages', () => {
  expect(() => settingsOf(new Workspace().folder)).toThrow(expect.objectContaining({ code: 'no-packages' }))
})

interface Report {
  readonly errors: readonly { readonly code: string }[]
  readonly warnings: readonly { readonly code: string }[]
}
