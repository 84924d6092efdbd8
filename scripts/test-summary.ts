/**
 * Prints `N passed, N failed` from vitest's own report, the last line of the CI run.
 *
 * Usage: node scripts/test-summary.ts [REPORT]
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from './lib/paths.ts'

const path = process.argv[2] ?? join(cache, 'test-report.json')
const report: unknown = JSON.parse(await readFile(path, 'utf8'))
const passed = count('numPassedTests')
const failed = count('numFailedTests') + (count('numFailedTestSuites') > 0 && count('numFailedTests') === 0 ? 1 : 0)
const skipped = count('numPendingTests') + count('numTodoTests')
if (skipped > 0) console.error(`${skipped} tests were skipped; every test must run.`)
if (failed > 0 || skipped > 0 || passed === 0) process.exitCode = 1
console.log(`${passed} passed, ${failed} failed`)

function count(key: string): number {
  const value = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined
  if (typeof value !== 'number') throw new Error(`${path} is not a vitest report: ${key} is missing.`)
  return value
}
