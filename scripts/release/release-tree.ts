import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from '../lib/git.ts'
import { mustRun } from '../lib/run.ts'

/** A copy of the last commit in which a release is made, so that a trial leaves nothing behind. */
export interface ReleaseTree {
  readonly folder: string
  /** Runs a script of the repository there; throws with what it printed if it fails. */
  run(...args: readonly string[]): Promise<string>
}

/** Lends a copy, and removes it whatever happens. */
export async function withReleaseTree(use: (tree: ReleaseTree) => Promise<void>): Promise<void> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'release-')))
  const folder = join(parent, 'tree')
  await git('worktree', 'add', '--detach', folder, 'HEAD')
  try {
    await use({ folder, run: (...args) => mustRun('pnpm', args, { cwd: folder }) })
  } finally {
    await git('worktree', 'remove', '--force', folder)
    await rm(parent, { recursive: true })
  }
}
