import { getReleasePlan } from '@changesets/get-release-plan'
import { root } from '../lib/paths.ts'

const bumps = ['none', 'patch', 'minor', 'major'] as const

export type Bump = (typeof bumps)[number]

/** The largest bump that the pending changesets ask for. The packages share one version, so it holds for all of them. */
export async function pendingBump(): Promise<Bump> {
  const { changesets } = await getReleasePlan(root)
  const asked = changesets.flatMap(({ releases }) => releases.map(({ type }) => bumps.indexOf(type)))
  return bumps[Math.max(0, ...asked)] ?? 'none'
}

/** Whether a bump is at least as large as another. */
export function covers(bump: Bump, needed: Bump): boolean {
  return bumps.indexOf(bump) >= bumps.indexOf(needed)
}

/** What a break costs: before 1.0.0 a minor version may break, see https://semver.org/#spec-item-4. */
export function breakingBump(version: string): Bump {
  return version.startsWith('0.') ? 'minor' : 'major'
}
