import { BaseResolver, type Config, createConfig, lintDocument, loadConfig, Source } from '@redocly/openapi-core'
import { DocumentError, DocumentErrors, type Severity } from '../diagnostics/document-error.ts'
import type { JsonObject } from '../json.ts'
import type { LintOptions } from './lint.ts'
import { coveredRules, exampleRules, structuralRules } from './structural-rules.ts'

export interface LintProblem {
  readonly rule: string
  readonly message: string
  readonly severity: Severity
  readonly pointer: string
  readonly suggestions: readonly string[]
}

/** The merged document has no external references left; whatever looks like one stays unread. */
class OfflineResolver extends BaseResolver {
  override async loadExternalRef(reference: string): Promise<Source> {
    throw new Error(`${reference} is not read`)
  }
}

export async function runRedocly(value: JsonObject, options: LintOptions): Promise<readonly LintProblem[]> {
  const config = await readConfig(options)
  // Rules read the parsed value; the text would only serve Redocly's own code frames.
  const document = { source: new Source('merged.yaml', ''), parsed: value }
  const problems = await lintDocument({ document, config, externalRefResolver: new OfflineResolver() })
  return problems
    .filter(({ ignored }) => ignored !== true)
    .map(({ ruleId, message, severity, location, suggest }) => ({
      rule: ruleId,
      message: message.trim().replaceAll(/\s*\n\s*/g, ' '),
      severity: severity === 'error' ? 'error' : 'warning',
      pointer: location[0]?.pointer ?? '#/',
      suggestions: suggest,
    }))
}

async function readConfig({ rules, redoclyConfig }: LintOptions): Promise<Config> {
  try {
    const standard = rules === 'full' ? { extends: ['recommended'] } : { rules: structuralRules }
    const config = await (redoclyConfig === undefined
      ? createConfig(standard)
      : loadConfig({ configPath: redoclyConfig }))
    config.skipRules([...coveredRules, ...(rules === 'structural' ? exampleRules : [])])
    return config
  } catch (error) {
    const message = `The rules cannot be read: ${error instanceof Error ? error.message : String(error)}`
    const place = redoclyConfig === undefined ? undefined : { file: redoclyConfig, line: 1, column: 1 }
    throw new DocumentErrors([
      new DocumentError({ code: 'lint-config', message, place, hint: 'Correct redocly.yaml.', cause: error }),
    ])
  }
}
