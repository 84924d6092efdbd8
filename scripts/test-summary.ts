/**
 * Prints `N passed, N failed` from vitest's own reports, the last line of the CI run.
 *
 * Usage: node scripts/test-summary.ts REPORT…
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { root } from './lib/paths.ts'

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const counts = await Promise.all(process.argv.slice(2).map((path) => countsOf(resolve(root, path))))
const sum = (key: keyof Counts) => counts.reduce((total, report) => total + report[key], 0)
if (sum('skipped') > 0) console.error(`${sum('skipped')} tests were skipped; every test must run.`)
if (sum('failed') > 0 || sum('skipped') > 0 || counts.length === 0) process.exitCode = 1
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)

/** A file that cannot be loaded has no failed tests of its own, so it counts as one. */
async function countsOf(path: string): Promise<Counts> {
  const report: unknown = JSON.parse(await readFile(path, 'utf8'))
  const count = (key: string): number => {
    const value = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined
    if (typeof value !== 'number') throw new Error(`${path} is not a vitest report: ${key} is missing.`)
    return value
  }
  const passed = count('numPassedTests')
  const brokenFiles = count('numFailedTests') === 0 && count('numFailedTestSuites') > 0 ? 1 : 0
  if (passed === 0) throw new Error(`${path}: no test ran.`)
  return {
    passed,
    failed: count('numFailedTests') + brokenFiles,
    skipped: count('numPendingTests') + count('numTodoTests'),
  }
}
