import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import { configProblem } from '../config/config-error.ts'
import { foldersAround } from '../lib/file-names.ts'
import { reasonOf } from '../lib/reason-of.ts'

const execute = promisify(execFile)

const maxBuffer = 256 * 1024 * 1024

/** Settings of users that change what git prints. */
const plainOutput = ['-c', 'color.ui=never', '-c', 'column.ui=never', '-c', 'log.showSignature=false']

/** The git repository around a folder. */
export class Git {
  /** Absolute path of the working tree; of a bare repository, its own folder. */
  readonly root: string

  private constructor(root: string) {
    this.root = root
  }

  /**
   * @param folder absolute path; it need not exist
   * @throws ConfigError `no-git` where there is no repository, or no git
   */
  static async open(folder: string): Promise<Git> {
    const cwd = existing(folder)
    try {
      const { stdout } = await git(['rev-parse', '--show-toplevel'], cwd)
      return new Git(stdout.trimEnd())
    } catch (error) {
      const bare = await run(['rev-parse', '--is-bare-repository', '--absolute-git-dir'], cwd)
      const [isBare, root] = bare?.split('\n') ?? []
      if (isBare === 'true' && root !== undefined) return new Git(root)
      throw refused(error, folder)
    }
  }

  /** Output of git, or undefined if it fails. */
  async ask(...args: readonly string[]): Promise<string | undefined> {
    return run(args, this.root)
  }

  /** Whether there is a commit of this name. */
  async hasCommit(name = 'HEAD'): Promise<boolean> {
    return (await this.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`)) !== undefined
  }

  /** Whether history was cut off, so that commits and tags may be missing. */
  async isShallow(): Promise<boolean> {
    return (await this.ask('rev-parse', '--is-shallow-repository'))?.trim() === 'true'
  }

  /** Content of a file of a commit, or undefined if there is none. */
  async blob(name: string): Promise<Uint8Array | undefined> {
    const options = { cwd: this.root, maxBuffer, env: environment(), encoding: 'buffer' } as const
    const shown = execute('git', ['cat-file', 'blob', name], options)
    return shown.then(({ stdout }) => stdout).catch(() => undefined)
  }

  /**
   * Writes every file of a revision into a folder, without touching the index or the working tree.
   *
   * @throws ConfigError where git cannot, for example for want of a filter
   */
  async checkOut(revision: string, folder: string): Promise<void> {
    const own = { GIT_INDEX_FILE: `${folder}.index`, GIT_WORK_TREE: folder }
    try {
      await mkdir(folder)
      await git(['read-tree', revision], this.root, own)
      await git(['checkout-index', '--all', `--prefix=${folder}/`], this.root, own)
    } catch (error) {
      const message = `git cannot write the files of ${revision}: ${fatalIn(error) ?? reasonOf(error)}`
      throw configProblem('unknown-operand', message, 'Correct that, or name two documents.', error)
    }
  }
}

function git(args: readonly string[], cwd: string, own: NodeJS.ProcessEnv = {}) {
  return execute('git', [...plainOutput, ...args], { cwd, maxBuffer, env: { ...environment(), ...own } })
}

async function run(args: readonly string[], cwd: string): Promise<string | undefined> {
  try {
    const { stdout } = await git(args, cwd)
    return stdout
  } catch {
    return undefined
  }
}

/**
 * The environment without the repository that git hands to its hooks: relative paths of it do not hold in another folder, and
 * the folder of the project decides.
 */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...others } = process.env
  return { ...others, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }
}

/** Why git does not open the repository, in its own words where it has some. */
function refused(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_ACCESS_DENIED') return error
  if (code === 'ENOENT') {
    const message = 'git is not installed, or not on the PATH, so there is no earlier version to compare with'
    return configProblem('no-git', message, 'Install git, or name two documents.')
  }
  const reason = fatalIn(error) ?? ''
  if (reason.includes('dubious ownership')) {
    const owned = /'(.+)'/.exec(reason)?.[1] ?? folder
    const message = `git does not open the repository ${owned}, because it belongs to another user`
    return configProblem('no-git', message, `Trust it: git config --global --add safe.directory '${owned}'`)
  }
  if (reason === '' || reason.includes('not a git repository')) {
    const message = `${folder} is not in a git repository, so there is no earlier version to compare with`
    return configProblem('no-git', message, 'Run it in a clone of the repository, or name two documents.')
  }
  return configProblem(
    'no-git',
    `git does not open the repository of ${folder}: ${reason}`,
    'Correct that, or name two documents.',
  )
}

/** The line with which git ended. */
function fatalIn(error: unknown): string | undefined {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  return /^(?:fatal|error): (.*)$/m.exec(text)?.[1]
}

/** The folder itself, or the nearest one above it. */
function existing(folder: string): string {
  return foldersAround(folder).find((one) => existsSync(one)) ?? folder
}
