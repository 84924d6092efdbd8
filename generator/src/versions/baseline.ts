import { join, relative } from 'node:path'
import { gt } from 'semver'
import type { Config } from '../config/config.ts'
import { configProblem } from '../config/config-error.ts'
import { posix } from '../lib/file-names.ts'
import { Git } from './git.ts'
import { noCommit, type Operand } from './operand.ts'
import { readPackages } from './packages.ts'
import { lastRelease, type Release } from './releases.ts'

export interface Baseline {
  readonly operand: Extract<Operand, { readonly kind: 'revision' }>
  /** Absent before the first one. */
  readonly release: Release | undefined
}

/**
 * Baseline of the working tree: the last release, as users have nothing newer; before the first release the
 * last commit.
 *
 * @param beforeRelease `first`: before the first release the commit that brought the document, so that a guard has something
 *   to hold the changesets to
 * @throws ConfigError `no-git`, `no-commit`, or `shallow-clone` where a release may have been cut off
 */
export async function findBaseline(
  { output, merged, file }: Pick<Config, 'output'> & Partial<Pick<Config, 'merged' | 'file'>>,
  beforeRelease: 'last' | 'first' = 'last',
): Promise<Baseline> {
  const git = await Git.open(output)
  if (!(await git.hasCommit())) throw noCommit()
  const packages = readPackages(output)
  const [first] = packages
  // An app has no releases of its SDK, and the tags of its repository are others'.
  if (first === undefined) return { operand: { kind: 'revision', revision: 'HEAD', label: 'HEAD' }, release: undefined }
  const release = await lastRelease(
    git,
    packages.map(({ name }) => name),
  )
  if (release !== undefined && gt(first.version, release.version))
    return { operand: await versionedAt(git, output, first.version), release }
  if (release !== undefined)
    return { operand: { kind: 'revision', revision: release.tag, label: release.tag }, release }
  if (await git.isShallow()) {
    const message = 'No release is found, and this clone is shallow'
    throw configProblem('shallow-clone', message, 'Fetch the history and its tags: git fetch --unshallow --tags')
  }
  const described = beforeRelease === 'first' ? [merged && join(output, merged), file] : []
  const commit = await firstCommitOf(git, described)
  const operand: Baseline['operand'] =
    commit === undefined
      ? { kind: 'revision', revision: 'HEAD', label: 'HEAD (no release yet)' }
      : { kind: 'revision', revision: commit, label: `${commit.slice(0, 8)} (the first commit, no release yet)` }
  return { operand, release }
}

/** The first commit that has a file where it is now: the first of the files that were committed. */
async function firstCommitOf(git: Git, paths: readonly (string | undefined)[]): Promise<string | undefined> {
  for (const path of paths) {
    if (path === undefined) continue
    const own = posix(relative(git.root, path))
    const commits = await git.ask('log', '--diff-filter=A', '--format=%H', '--reverse', '--', own)
    const earliest = commits?.split('\n').find((line) => line !== '')
    if (earliest !== undefined) return earliest
  }
  return undefined
}

/** Between the commit that gives the packages their next version and its tag, that commit is what users will get. */
async function versionedAt(git: Git, output: string, version: string): Promise<Baseline['operand']> {
  const path = posix(relative(git.root, join(output, 'packages/core/package.json')))
  const commit = await git.ask('log', '-1', '--format=%H', `-S"version": "${version}"`, '--', path)
  const revision = commit?.trim() || 'HEAD'
  return { kind: 'revision', revision, label: `${version} (not tagged yet)` }
}
