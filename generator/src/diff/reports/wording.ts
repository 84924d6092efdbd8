import { inc } from 'semver'
import { demandedBump } from '../bump.ts'
import type { ApiDiff, Change, Located, Version } from '../change.ts'
import { ruleOf } from '../rules/rules.ts'
import { severities, type Severity, severityTitles } from '../severity.ts'

/** The changes of one severity. */
export interface SeverityGroup {
  readonly severity: Severity
  readonly title: string
  readonly changes: readonly Change[]
}

/** Groups that hold anything, the worst first. */
export function groupsOf({ changes }: ApiDiff): readonly SeverityGroup[] {
  const groups = severities.map((severity) => ({
    severity,
    title: severityTitles[severity],
    changes: changes.filter((change) => change.severity === severity),
  }))
  return groups.filter((group) => group.changes.length > 0)
}

/** `old → new`, with the versions that the documents give themselves where they differ. */
export function sidesText(
  { before, after }: Pick<ApiDiff, 'before' | 'after'>,
  quote = (text: string) => text,
): string {
  const sideText = ({ label, version }: Version): string =>
    `${quote(label)}${before.version === after.version ? '' : ` (version ${quote(version)})`}`
  return `${sideText(before)} → ${sideText(after)}`
}

/** `2 breaking, 1 breaks types only, 4 compatible`. */
export function countsText({ counts, changes }: ApiDiff): string {
  if (changes.length === 0) return 'no change that callers can notice'
  const present = severities.filter((severity) => counts[severity] > 0)
  return present.map((severity) => `${counts[severity]} ${severityTitles[severity].toLowerCase()}`).join(', ')
}

/**
 * The release that the differences ask for, e.g. `a major release, 2.0.0`; absent when they ask for none.
 *
 * @param version of the packages now; absent for documents that no packages are made of
 */
export function releaseText(diff: ApiDiff, version: string | undefined): string | undefined {
  const bump = demandedBump(diff, version ?? '1.0.0')
  if (bump === 'none') return undefined
  const next = version === undefined ? null : inc(version, bump)
  return `a ${bump} release${next === null ? ' from 1.0.0 on' : `, ${next}`}`
}

const shownOperations = 6

/** Who is affected, e.g. `chatSend (request), responsesSend (response)`; long lists are cut. */
export function operationsText({ operations }: Change, quote: (name: string) => string): string {
  const shown = operations
    .slice(0, shownOperations)
    .map(
      ({ name, by }) => `${quote(name)}${by === 'itself' ? '' : ` (${by === 'both' ? 'request and response' : by})`}`,
    )
  const hidden = operations.length - shown.length
  return [...shown, ...(hidden > 0 ? [`${hidden} more`] : [])].join(', ')
}

/** Its place in both documents, as `file:line:column`, which terminals and editors open. */
export function placesText({ before, after }: Change): string {
  const placeText = ({ place }: Located): string => `${place.file}:${place.line}:${place.column}`
  if (before === undefined) return after === undefined ? '' : placeText(after)
  return after === undefined ? placeText(before) : `${placeText(before)} → ${placeText(after)}`
}

/** Text before and after; none if both are equal. */
export function textsOf({ before, after }: Change): { readonly before?: string; readonly after?: string } {
  if (before?.text === after?.text) return {}
  return {
    ...(before?.text === undefined ? {} : { before: before.text }),
    ...(after?.text === undefined ? {} : { after: after.text }),
  }
}

/** Why a change has its severity, and what to do about it. */
export function adviceOf({ code }: Change): string {
  const { why, todo, avoid } = ruleOf(code)
  return [why, todo, avoid].filter((text) => text !== undefined).join(' ')
}
