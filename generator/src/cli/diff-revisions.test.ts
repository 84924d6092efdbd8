import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { main } from './main.ts'
import { emitNames, openapi, operation, Workspace } from './workspace.fixture.ts'

const config = (input: string) => `export default { name: 'Pets', scope: '@pets', inputs: ['${input}'] }\n`

/** A project in a repository; `git` runs in it. */
class Repository extends Workspace {
  constructor(
    files: Readonly<Record<string, string>> = { 'sdk.config.mjs': config('api.yaml'), 'api.yaml': openapi() },
  ) {
    super(files)
    this.git('init', '--quiet', '--initial-branch=main')
  }

  git(...args: readonly string[]): void {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always']
    execFileSync('git', [...identity, ...args], { cwd: this.folder, stdio: 'pipe' })
  }

  commit(): this {
    this.git('add', '.')
    this.git('commit', '--quiet', '-m', 'one')
    return this
  }
}

async function diffIn(folder: string, ...args: readonly string[]) {
  let text = ''
  const print = (more: string) => void (text += more)
  const terminal = { cwd: folder, out: print, err: print, outColor: false, errColor: false, interactive: false }
  const exitCode = await main(['diff', ...args], terminal, { emit: emitNames })
  return { exitCode, text }
}

test.each([
  { args: ['HEAD'], commits: false, code: 'no-commit', says: 'no commit yet' },
  { args: [], commits: false, code: 'no-commit', says: 'no commit yet' },
  { args: ['nope'], commits: true, code: 'unknown-operand', says: 'neither a file nor a commit' },
  { args: ['--', '--help'], commits: true, code: 'unknown-operand', says: 'neither a file nor a commit' },
  { args: ['main..HEAD'], commits: true, code: 'unknown-operand', says: 'sdkgen diff main HEAD' },
  { args: ['main...'], commits: true, code: 'unknown-operand', says: 'sdkgen diff main\n' },
  { args: ['main:nope.yaml'], commits: true, code: 'unknown-operand', says: 'main has no file nope.yaml' },
  { args: ['nope:api.yaml'], commits: true, code: 'unknown-operand', says: 'neither a file nor a commit' },
  { args: ['main:docs'], commits: true, code: 'unknown-operand', says: 'it is a folder' },
])('$args: $says', async ({ args, commits, code, says }) => {
  const repository = new Repository()
  repository.plant('docs/a.md', '')
  if (commits) repository.commit()
  const { exitCode, text } = await diffIn(repository.folder, ...args)
  expect({ exitCode, text }).toEqual({ exitCode: 2, text: expect.stringContaining(`error ${code}: `) })
  expect(text).toContain(says)
})

test('a shallow clone is told apart from a mistake in a name', async () => {
  const origin = new Repository().commit()
  const clone = new Workspace()
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin.folder}`, join(clone.folder, 'clone')])
  const { text } = await diffIn(join(clone.folder, 'clone'), 'v1')
  expect(text).toContain('git fetch --unshallow --tags')
})

test('a document that was renamed is absent from the revision, which is what the message says', async () => {
  const repository = new Repository().commit()
  renameSync(join(repository.folder, 'api.yaml'), join(repository.folder, 'spec.yaml'))
  repository.plant('sdk.config.mjs', config('spec.yaml'))
  const { exitCode, text } = await diffIn(repository.folder, 'HEAD')
  expect(exitCode).toBe(1)
  expect(text).toMatch(/^sdk.config.mjs:1:\d+ error file-not-found: There is no file spec.yaml in the revision HEAD$/m)
  expect(text).not.toContain('sdkgen-diff-')
})

test.each(['.', 'sub/folder', 'Ordner für APIs'])(
  'files of a revision have the names that git has, in %s',
  async (cwd) => {
    const repository = new Repository()
    repository.plant(`${cwd}/a.txt`, '')
    repository.commit()
    repository.plant('api.yaml', openapi({ paths: operation('/cats', 'listCats') }))
    const { text } = await diffIn(join(repository.folder, cwd), 'HEAD')
    expect(text).toMatch(/^ +HEAD:api\.yaml:\d+:\d+$/m)
    expect(text).not.toContain('sdkgen-diff-')
    repository.plant('api.yaml', 'openapi: [')
    repository.commit()
    repository.plant('api.yaml', openapi())
    expect((await diffIn(join(repository.folder, cwd), 'HEAD')).text).toMatch(
      /^HEAD:api\.yaml:\d+:\d+ error yaml-syntax/m,
    )
  },
)

test.each([
  { GIT_DIR: '.git' },
  { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_WORK_TREE: '.', GIT_PREFIX: 'sub/' },
  { GIT_DIR: '/elsewhere/.git' },
  {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'column.ui',
    GIT_CONFIG_VALUE_0: 'always',
    GIT_CONFIG_KEY_1: 'color.ui',
    GIT_CONFIG_VALUE_1: 'always',
  },
])('the repository is that of the project, as in hooks of git: %j', async (env) => {
  const repository = new Repository({
    'sdk.config.mjs': config('../api.yaml').replace('inputs', "output: 'sdk', inputs"),
    'api.yaml': openapi(),
  })
  repository.plant('sdk.config.mjs', config('api.yaml').replace('inputs', "output: 'sdk', inputs"))
  repository.plant('sdk/packages/core/package.json', '{"name":"@pets/core","version":"1.1.0"}')
  repository.commit()
  for (const version of ['1.0.0', '1.0.1', '1.1.0']) repository.git('tag', `@pets/core@${version}`)
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  try {
    const { exitCode, text } = await diffIn(repository.folder)
    expect({ exitCode, text }).toEqual({
      exitCode: 0,
      text: expect.stringContaining('@pets/core@1.1.0 → working tree'),
    })
  } finally {
    vi.unstubAllEnvs()
  }
})

test.each([
  { env: { PATH: '/nowhere' }, says: 'git is not installed' },
  { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }, says: 'git config --global --add safe.directory' },
  { env: { GIT_CONFIG_COUNT: 'many' }, says: 'git does not open the repository' },
])('a repository that cannot be read: $says', async ({ env, says }) => {
  const repository = new Repository().commit()
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  try {
    const { exitCode, text } = await diffIn(repository.folder, 'HEAD')
    expect({ exitCode, text }).toEqual({ exitCode: 2, text: expect.stringContaining('error no-git: ') })
    expect(text).toContain(says)
  } finally {
    vi.unstubAllEnvs()
  }
})

test('two files of a bare repository, with the files that they refer to', async () => {
  const schema = "{ $ref: 'parts.yaml#/Pet' }"
  const origin = new Repository({
    'api.yaml': openapi({ paths: operation('/a', 'a', schema) }),
    'parts.yaml': 'Pet: {}',
  })
  origin.commit()
  const bare = join(new Workspace().folder, 'bare.git')
  origin.git('clone', '--quiet', '--bare', '.', bare)
  const { exitCode, text } = await diffIn(bare, 'HEAD:api.yaml', 'main:api.yaml')
  expect({ exitCode, text }).toEqual({ exitCode: 0, text: expect.stringContaining('no change') })
})
