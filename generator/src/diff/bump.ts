import { major } from 'semver'
import type { ApiDiff } from './change.ts'
import { severities, type Severity, worst } from './severity.ts'

/** Parts of a version that a release can raise, the smallest first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const

export type Bump = (typeof bumps)[number]

/**
 * Bump for a change from 1.0.0 on (https://semver.org). Types may break in a minor release: what runs goes on running,
 * and the compiler says what to adapt before anything is shipped.
 */
const stable: Readonly<Record<Severity, Bump>> = {
  breaking: 'major',
  types: 'minor',
  compatible: 'minor',
  documentation: 'patch',
}

/** Before 1.0.0 package managers take only patches by themselves, so all that breaks is minor and the rest a patch. */
const early: Readonly<Record<Severity, Bump>> = {
  breaking: 'minor',
  types: 'minor',
  compatible: 'patch',
  documentation: 'patch',
}

/**
 * The release that changes ask for.
 *
 * @param version of the packages now
 */
export function demandedBump({ changes }: Pick<ApiDiff, 'changes'>, version: string): Bump {
  const severity = worst(changes.map((change) => change.severity))
  if (severity === undefined) return 'none'
  return (major(version) === 0 ? early : stable)[severity]
}

/** Whether a bump is at least as large as another. */
export function covers(bump: Bump, demanded: Bump): boolean {
  return bumps.indexOf(bump) >= bumps.indexOf(demanded)
}

/** The rule as a table for the documentation. */
export const bumpTable: readonly (readonly [severity: Severity, early: Bump, stable: Bump])[] = severities.map(
  (severity) => [severity, early[severity], stable[severity]],
)
