import { getReleasePlan } from '@changesets/get-release-plan'
import { root } from '../lib/paths.ts'
import type { Break } from './compatibility.ts'

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

/**
 * The release that a break asks for, as `sdkgen diff` has it: types may break in a minor version, and before 1.0.0 all may,
 * see https://semver.org/#spec-item-4.
 */
export function neededBump(breaks: readonly Pick<Break, 'severity'>[], version: string): Bump {
  if (breaks.length === 0) return 'none'
  return !version.startsWith('0.') && breaks.some(({ severity }) => severity === 'breaking') ? 'major' : 'minor'
}
