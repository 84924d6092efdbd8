import { createRequire } from 'node:module'
import type { Config } from '../config/config.ts'
import { hashFile } from '../hash.ts'
import { isObject } from '../json.ts'
import type { LintProblem, LintReport } from '../lint/run-redocly.ts'
import type { Tasks } from '../thread/tasks.ts'
import { CacheFile } from './cache-file.ts'
import { KeptResult } from './kept-result.ts'

/**
 * The tasks, neither of which is run again for what it was given the last time with this configuration: what they return
 * follows from that, and to load their libraries takes longer than most documents.
 */
export function keepResults(config: Pick<Config, 'file' | 'cwd' | 'output'>, { runRedocly, layOut }: Tasks): Tasks {
  const reports = new KeptResult(new CacheFile(config, 'rules'), isReport)
  const layouts = new KeptResult(new CacheFile(config, 'layout'), isText)
  return {
    runRedocly: (value, options) => reports.get([value, options], () => runRedocly(value, options), decidedBy),
    layOut: (view) => layouts.get([view, printers()], () => layOut(view)),
  }
}

/** Installed beside the generator, so its own version does not imply theirs. */
function printers(): readonly (string | undefined)[] {
  const { resolve } = createRequire(import.meta.url)
  return ['typescript', 'openapi-typescript'].map((name) => hashFile(resolve(`${name}/package.json`)))
}

function decidedBy(report: LintReport): readonly string[] | undefined {
  return 'problems' in report ? report.decidedBy : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isReport(value: unknown): value is LintReport {
  return isObject(value) && Array.isArray(value['problems']) && value['problems'].every(isProblem)
}

function isProblem(value: unknown): value is LintProblem {
  if (!isObject(value)) return false
  const { rule, message, severity, pointer, suggestions } = value
  return (
    [rule, message, pointer].every(isText) &&
    (severity === 'error' || severity === 'warning') &&
    Array.isArray(suggestions) &&
    suggestions.every(isText)
  )
}
