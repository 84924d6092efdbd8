import { type Document, type NormalizedProblem, Source } from '@redocly/openapi-core'
import type { Severity } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject, mapMembers } from '../json.ts'
import type { LintOptions } from './lint.ts'
import { runStructuralRules } from './run-structural-rules.ts'
import { isValidInVersion } from './valid-in-version.ts'

export interface LintProblem {
  readonly rule: string
  readonly message: string
  readonly severity: Severity
  readonly pointer: string
  readonly suggestions: readonly string[]
}

/** Findings of the rules, or the reason why they cannot be read. */
export type LintReport =
  | {
      readonly problems: readonly LintProblem[]
      /**
       * Absolute paths of the files that decide which rules there are, whether they exist or not; absent where that is not
       * decided by files alone.
       */
      readonly decidedBy?: readonly string[] | undefined
    }
  | { readonly unreadable: string }

/** Runs the rules over a document. Takes and gives plain data, so that it can run on another thread. */
export async function runRedocly(value: JsonObject, options: LintOptions): Promise<LintReport> {
  // Rules read the parsed value; the text would only serve Redocly's own code frames.
  const document = { source: new Source('merged.yaml', ''), parsed: withoutDeviceScopes(value) }
  const report = await runRules(document, options)
  if ('unreadable' in report) return report
  const found: readonly LintProblem[] = report.problems
    .filter(({ ignored }) => ignored !== true)
    .map(({ ruleId, message, severity, location, suggest }) => ({
      rule: ruleId,
      message: message.trim().replaceAll(/\s*\n\s*/g, ' '),
      severity: severity === 'error' ? 'error' : 'warning',
      pointer: location[0]?.pointer ?? '#/',
      suggestions: suggest,
    }))
  return { ...report, problems: found.filter((problem) => !isValidInVersion(value, problem)) }
}

/** As `LintReport`, with problems as Redocly reports them. */
export type RedoclyReport =
  | (Omit<Extract<LintReport, { problems: unknown }>, 'problems'> & { readonly problems: readonly NormalizedProblem[] })
  | Exclude<LintReport, { problems: unknown }>

/** Configurations need all of Redocly, which takes longer to load than the structural rules to run. */
async function runRules(document: Document, options: LintOptions): Promise<RedoclyReport> {
  if (options.rules === 'structural' && options.redoclyConfig === undefined)
    return { problems: await runStructuralRules(document), decidedBy: [] }
  return (await import('./run-configured-rules.ts')).runConfiguredRules(document, options)
}

/** Redocly knows no type for the scopes of this flow, and fails where there are any. */
function withoutDeviceScopes(value: JsonObject, [key, ...rest] = deviceFlows): JsonObject {
  if (key === undefined) return 'scopes' in value ? { ...value, scopes: {} } : value
  return mapMembers(value, (member, name) =>
    isObject(member) && (key === '*' || name === key) ? withoutDeviceScopes(member, rest) : member,
  )
}

const deviceFlows: readonly string[] = ['components', 'securitySchemes', '*', 'flows', 'deviceAuthorization']
