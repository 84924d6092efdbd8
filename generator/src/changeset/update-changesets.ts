import type { ApiDiff, Change } from '../diff/change.ts'
import { type Bump, demandedBump } from '../diff/bump.ts'
import { type ChangesetFile, fingerprint, printChangeset } from './changeset-file.ts'
import type { ChangesetSettings } from './changeset-settings.ts'
import type { ChangesetFolder } from './changeset-folder.ts'
import { summarise } from './summary.ts'

/** Changes of the folder; names without `.md`. */
export interface ChangesetUpdate {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** Bump that the written changes need. */
  readonly bump: Bump
}

/**
 * Brings the changesets up to date with the differences. Changes that a changeset covers are not reported again. One that was not
 * edited follows the documents: it loses what no longer holds, or what another one lists as well. One that a person edited is never touched again.
 *
 * @param sinceRelease whether the differences are all that happened since the last release; if not, a changeset that speaks
 *   of something else may speak of an earlier commit
 */
export function updateChangesets(
  diff: ApiDiff,
  folder: ChangesetFolder,
  settings: ChangesetSettings,
  sinceRelease: boolean,
): ChangesetUpdate {
  const pending = folder.read()
  const current = new Map(diff.changes.map((change) => [fingerprint(change), change]))
  const covered = new Set(pending.filter(({ isHuman }) => isHuman).flatMap(({ covers }) => [...covers]))
  const isTrue = (print: string): boolean => !covered.has(print) && (current.has(print) || !sinceRelease)
  const stale: ChangesetFile[] = []
  const parts: (readonly Change[])[] = []
  for (const file of pending.filter(({ isHuman }) => !isHuman)) {
    const prints = [...file.covers].filter(isTrue)
    for (const print of prints) covered.add(print)
    if (prints.length === file.covers.size) continue
    stale.push(file)
    parts.push(prints.flatMap((print) => current.get(print) ?? []))
  }
  const rest = diff.changes.filter((change) => !covered.has(fingerprint(change)))
  const texts = [...parts, rest]
    .filter((changes) => changes.length > 0)
    .map((changes) => toFile(changes, diff, settings))
  for (const { name } of stale) folder.remove(name)
  for (const { name, text } of texts) folder.write(name, text)
  const names = new Set(texts.map(({ name }) => name))
  return {
    written: [...names],
    removed: stale.map(({ name }) => name).filter((name) => !names.has(name)),
    bump: demandedBump({ changes: [...parts.flat(), ...rest] }, settings.version),
  }
}

/** Named after what it covers, so that the same change made on two branches is the same file. */
function toFile(changes: readonly Change[], diff: ApiDiff, { packages, version }: ChangesetSettings) {
  const name = `api-${fingerprint({ id: changes.map(fingerprint).join(' ') })}`
  const bump = demandedBump({ changes }, version)
  return { name, text: printChangeset(packages, bump, summarise(changes, diff), changes) }
}
