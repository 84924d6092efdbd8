/**
 * Effects of a change on code that uses the packages, the worst first.
 *
 * - `breaking`: code that works today can fail when it runs: a call is refused, a value is missing, a name is gone.
 * - `types`: code runs as before, but may not compile until it is adapted.
 * - `compatible`: nothing to do; something is new, allowed, or about to go.
 * - `documentation`: only comments of the packages differ.
 */
export const severities = ['breaking', 'types', 'compatible', 'documentation'] as const

export type Severity = (typeof severities)[number]

/** Titles of the groups in reports. */
export const severityTitles: Readonly<Record<Severity, string>> = {
  breaking: 'Breaking',
  types: 'Breaks types only',
  compatible: 'Compatible',
  documentation: 'Documentation',
}

/** Whether a change is as bad as the threshold, or worse. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return bySeverity(severity, threshold) <= 0
}

/** The worst first. */
export function bySeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b)
}

/** The worst of some severities; absent when there are none. */
export function worst(given: readonly Severity[]): Severity | undefined {
  return severities.find((severity) => given.includes(severity))
}
