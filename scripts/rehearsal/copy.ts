import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { git } from '../lib/git.ts'
import { root } from '../lib/paths.ts'
import { mustRun, type Output, run } from '../lib/run.ts'

/** The packages that are released together. */
export const packages = ['types', 'core', 'react-query'] as const

/** A copy of the repository, uncommitted changes included, that is its own repository and may be changed at will. */
export class RepositoryCopy {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static async create(): Promise<RepositoryCopy> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'rehearsal-')))
    const listed = await git('ls-files', '--cached', '--others', '--exclude-standard', '-z')
    const deleted = new Set((await git('ls-files', '--deleted', '-z')).split('\0'))
    for (const path of listed.split('\0').filter((one) => one !== '' && !deleted.has(one))) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await cp(join(root, path), join(folder, path))
    }
    const copy = new RepositoryCopy(folder)
    await copy.git('init', '--quiet', '--initial-branch=main')
    return copy
  }

  /** Installs and generates, then commits and tags it as a release without pending changesets. */
  async release(version: string): Promise<void> {
    await this.pnpm('install', '--frozen-lockfile', '--prefer-offline')
    for (const name of await this.changesets()) await rm(join(this.folder, '.changeset', name))
    for (const name of packages)
      await this.edit(`packages/${name}/package.json`, (text) =>
        text.replace(/"version": ".*?"/, `"version": "${version}"`),
      )
    await this.ok('generate')
    await this.git('add', '--all')
    await this.git('commit', '--quiet', '--no-verify', '--message', `Release ${version}`)
    for (const name of packages) await this.git('tag', `@openrouter-sdk/${name}@${version}`)
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Throws where git fails. */
  git(...args: readonly string[]): Promise<string> {
    const identity = [
      '-c',
      'user.name=Rehearsal',
      '-c',
      'user.email=rehearsal@example.com',
      '-c',
      'commit.gpgsign=false',
    ]
    return mustRun('git', [...identity, ...args], { cwd: this.folder })
  }

  /** A script of the repository; throws with what it printed if it fails. */
  pnpm(...args: readonly string[]): Promise<string> {
    return mustRun('pnpm', args, { cwd: this.folder })
  }

  /** A command of the generator, whatever its exit code. */
  sdkgen(...args: readonly string[]): Promise<Output> {
    return run(process.execPath, [join(this.folder, 'generator/bin/sdkgen.js'), ...args], { cwd: this.folder })
  }

  /** Output of a command of the generator; it must succeed. */
  async ok(...args: readonly string[]): Promise<string> {
    const output = await this.sdkgen(...args)
    if (!output.ok) throw new Error(`sdkgen ${args.join(' ')} failed:\n${output.text}`)
    return output.text
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8')
  }

  async edit(path: string, change: (text: string) => string): Promise<void> {
    await writeFile(join(this.folder, path), change(await this.read(path)))
  }

  /** Names of the pending changesets, with `.md`. */
  async changesets(): Promise<readonly string[]> {
    const names = await readdir(join(this.folder, '.changeset'))
    return names.filter((name) => name.endsWith('.md') && name !== 'README.md')
  }
}
