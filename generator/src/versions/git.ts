import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { configProblem } from '../config/config-error.ts'
import { foldersAround } from '../lib/file-names.ts'

const execute = promisify(execFile)
const maxBuffer = 256 * 1024 * 1024

/** The git repository around a folder. */
export class Git {
  /** Absolute path of the working tree. */
  readonly root: string

  private constructor(root: string) {
    this.root = root
  }

  /**
   * @param folder absolute path; it need not exist
   * @throws ConfigError `no-git` where there is no repository, or no git
   */
  static async open(folder: string): Promise<Git> {
    const root = await run(['rev-parse', '--show-toplevel'], existing(folder))
    if (root !== undefined) return new Git(root.trimEnd())
    const message = `${folder} is not in a git repository, so there is no earlier version to compare with`
    const hint = 'Run it in a clone of the repository, with git installed; or name two documents.'
    throw configProblem('no-git', message, hint)
  }

  /** Output of git, or undefined if it fails. */
  async ask(...args: readonly string[]): Promise<string | undefined> {
    return run(args, this.root)
  }

  /** Content of a file of a commit, or undefined if there is none. */
  async blob(name: string): Promise<Uint8Array | undefined> {
    const shown = execute('git', ['show', name], { cwd: this.root, maxBuffer, encoding: 'buffer' })
    return shown.then(({ stdout }) => stdout).catch(() => undefined)
  }

  /** Writes every file of a revision into a folder, without touching the index or the working tree. */
  async checkOut(revision: string, folder: string): Promise<void> {
    const env = { ...process.env, GIT_INDEX_FILE: `${folder}.index` }
    await execute('git', ['read-tree', revision], { cwd: this.root, env })
    await execute('git', ['checkout-index', '--all', `--prefix=${folder}/`], { cwd: this.root, env })
  }
}

async function run(args: readonly string[], cwd: string): Promise<string | undefined> {
  try {
    const { stdout } = await execute('git', args, { cwd, maxBuffer })
    return stdout
  } catch {
    return undefined
  }
}

/** The folder itself, or the nearest one above it. */
function existing(folder: string): string {
  return foldersAround(folder).find((one) => existsSync(one)) ?? folder
}
