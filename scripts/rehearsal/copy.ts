import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { git } from '../lib/git.ts'
import { root } from '../lib/paths.ts'
import { mustRun, type Output, run } from '../lib/run.ts'

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
    return run(process.execPath, [join(this.folder, 'generator/src/cli.ts'), ...args], { cwd: this.folder })
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
