import { compare, valid } from 'semver'
import type { Git } from './git.ts'

export interface Release {
  /** As changesets writes it, e.g. `@acme/core@1.2.0`. */
  readonly tag: string
  readonly version: string
}

/**
 * The latest release that the current commit contains, by the tags that `changeset tag` and `changeset publish` make; the
 * packages share one version, so any of them will do.
 *
 * @param packages npm names
 */
export async function lastRelease(git: Git, packages: readonly string[]): Promise<Release | undefined> {
  const patterns = packages.map((name) => `${name}@*`)
  const tags = await git.ask('tag', '--merged', 'HEAD', '--list', ...patterns)
  const releases = (tags ?? '').split('\n').flatMap((tag): Release[] => {
    const version = valid(tag.slice(tag.lastIndexOf('@') + 1))
    return version === null ? [] : [{ tag, version }]
  })
  return releases.toSorted((a, b) => compare(a.version, b.version)).at(-1)
}
