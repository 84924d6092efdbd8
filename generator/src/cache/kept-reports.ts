import type { Config } from '../config/config.ts'
import { isObject } from '../lib/json.ts'
import type { LintProblem, LintReport } from '../lint/run-redocly.ts'
import type { RunRedocly } from '../thread/messages.ts'
import { CacheFile } from './cache-file.ts'
import { KeptResult } from './kept-result.ts'

/**
 * The rules, which are not run again for what they were given the last time with this configuration: the report follows from
 * that, and to load Redocly takes longer than most documents.
 */
export function keepReports(config: Pick<Config, 'file' | 'cwd' | 'output'>, runRedocly: RunRedocly): RunRedocly {
  const reports = new KeptResult(new CacheFile(config, 'rules'), isReport)
  return (value, options) => reports.get([value, options], () => runRedocly(value, options), decidedBy)
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
