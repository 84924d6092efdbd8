import { createHash } from 'node:crypto'
import { parseChangesetFile } from '@changesets/parse'
import type { Change } from '../diff/change.ts'
import type { Bump } from '../diff/bump.ts'

/** A changeset of ours, or of a person. */
export interface ChangesetFile {
  /** File name without `.md`. */
  readonly name: string
  /** The bump it asks for, by package. */
  readonly releases: ReadonlyMap<string, Bump>
  /** Fingerprints of the changes it covers; none in changesets that people wrote. */
  readonly covers: ReadonlySet<string>
  /** A person has written it, or has edited it since it was written. */
  readonly isHuman: boolean
}

/** Id of a change in a changeset: the same in every run. */
export function fingerprint({ id }: Pick<Change, 'id'>): string {
  return hash(id)
}

/**
 * The text of a changeset. What it covers is in comments of its front matter: it goes where the file goes, is out of the
 * way of people who edit the text, and never reaches a changelog.
 */
export function printChangeset(
  packages: readonly string[],
  bump: Bump,
  summary: string,
  changes: readonly Change[],
): string {
  const releases = packages.map((name) => `'${name}': ${bump}`)
  const body = `${releases.join('\n')}\n---\n\n${summary}\n`
  const covered = changes
    .filter(({ severity }) => severity !== 'documentation')
    .map((change) => `# covers ${fingerprint(change)} ${change.code} ${change.subject}`)
  const documentation = changes.filter(({ severity }) => severity === 'documentation').map(fingerprint)
  return [
    '---',
    `# Written by \`sdkgen generate --changeset\` (${hash(meaning(body))}). Edit the text as you like: these lines list what it covers.`,
    ...covered,
    ...(documentation.length === 0 ? [] : [`# covers ${documentation.join(' ')} documentation`]),
    body,
  ].join('\n')
}

/** @throws Error for a text that is no changeset */
export function readChangeset(name: string, text: string): ChangesetFile {
  const { releases } = parseChangesetFile(text)
  const covered = [...text.matchAll(/^# covers ((?:[0-9a-f]{12} )+)/gm)].flatMap(([, list = '']) =>
    list.trim().split(' '),
  )
  const [head, written] = /^# Written by .*\(([0-9a-f]{12})\).*$/m.exec(text) ?? []
  const body = text.replace(/^# .*\n/gm, '').replace(/^---\n/, '')
  return {
    name,
    releases: new Map(releases.map((release) => [release.name, release.type])),
    covers: new Set(covered),
    isHuman: head === undefined || written !== hash(meaning(body)),
  }
}

/** Formatters may change blank lines and quotes; that is no edit. */
function meaning(body: string): string {
  return body.replaceAll('"', "'").replaceAll(/\s+/g, ' ').trim()
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
