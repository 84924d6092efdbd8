import { git, gitIn } from '../lib/git.ts'
import { run } from '../lib/run.ts'
import type { Tarball } from '../packages/tarball.ts'
import type { ReleaseTree } from './release-tree.ts'

/** Commits the new version in the tree, with a tag per package. Returns the commit. */
export async function commitRelease({ folder }: ReleaseTree, tarballs: readonly Tarball[]): Promise<string> {
  await gitIn(folder, 'add', '--all')
  await gitIn(folder, 'commit', '--message', `Release ${tarballs[0]?.version ?? ''}`)
  for (const { name, version } of tarballs) {
    // A release that failed half-way is made again from the start, so its tags may be there.
    await gitIn(folder, 'tag', '--force', '--annotate', `${name}@${version}`, '--message', `${name} ${version}`)
  }
  return gitIn(folder, 'rev-parse', 'HEAD')
}

/** Publishes the tarballs that were checked, those not in the registry yet. */
export async function publishAll(tree: ReleaseTree, tarballs: readonly Tarball[], provenance: boolean): Promise<void> {
  for (const { name, version, path } of tarballs) {
    const { ok, text } = await run('npm', ['view', `${name}@${version}`, 'version'], { cwd: tree.folder })
    if (ok && text.includes(version)) {
      console.log(`${name}@${version} is published already.`)
      continue
    }
    const flags = ['--access', 'public', '--no-git-checks', ...(provenance ? ['--provenance'] : [])]
    await tree.run('publish', path, ...flags)
    console.log(`Published ${name}@${version}.`)
  }
}

/** Moves main on to the release. */
export async function adopt(commit: string): Promise<void> {
  await git('merge', '--ff-only', commit)
}
