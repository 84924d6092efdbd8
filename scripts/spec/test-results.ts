/** One test of a vitest report. */
export interface TestResult {
  /** The outermost `describe`, or `''`. */
  readonly suite: string
  readonly title: string
  readonly passed: boolean
}

/**
 * The tests of a report that vitest's `json` reporter wrote, of the files whose path matches. One that ran for both layouts
 * has passed where it did for each.
 */
export function readTestResults(report: unknown, file: RegExp): readonly TestResult[] {
  const results = new Map<string, TestResult>()
  for (const test of readTests(report, file)) {
    const key = JSON.stringify([test.suite, test.title])
    results.set(key, { ...test, passed: test.passed && (results.get(key)?.passed ?? true) })
  }
  return [...results.values()]
}

function readTests(report: unknown, file: RegExp): readonly TestResult[] {
  return list(member(report, 'testResults'))
    .filter((one) => file.test(String(member(one, 'name'))))
    .flatMap((one) => list(member(one, 'assertionResults')))
    .map((test) => ({
      suite: String(list(member(test, 'ancestorTitles'))[0] ?? ''),
      title: String(member(test, 'title')),
      passed: member(test, 'status') === 'passed',
    }))
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
