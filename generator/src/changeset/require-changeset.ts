import { DocumentError } from '../diagnostics/document-error.ts'
import type { ApiDiff } from '../diff/change.ts'
import { type Bump, bumps, covers, demandedBump } from '../diff/bump.ts'
import type { ChangesetFile } from './changeset-file.ts'
import type { ChangesetSettings } from './changeset-settings.ts'

/**
 * The guard of a pipeline: pending changesets must ask for at least the release that the differences demand.
 *
 * @returns the problem, or undefined when there is none
 */
export function requireChangeset(
  diff: ApiDiff,
  pending: readonly ChangesetFile[],
  { packages, version }: ChangesetSettings,
): DocumentError | undefined {
  const demanded = demandedBump(diff, version)
  const asked = largest(pending.flatMap(({ releases }) => packages.map((name) => releases.get(name) ?? 'none')))
  if (covers(asked, demanded)) return undefined
  const release = { none: 'none', patch: 'a patch', minor: 'a minor release', major: 'a major release' }
  const reason = asked === 'none' ? 'no changeset asks for one' : `the changesets ask for ${release[asked]} only`
  return new DocumentError({
    code: 'changeset-missing',
    message: `The changes since ${diff.before.label} demand ${release[demanded]}, but ${reason}`,
    hint: 'Write the changeset with `sdkgen generate --changeset`, or undo what breaks callers.',
  })
}

function largest(given: readonly Bump[]): Bump {
  return bumps.findLast((bump) => given.includes(bump)) ?? 'none'
}
