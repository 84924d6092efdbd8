import { dirname, isAbsolute, join } from 'node:path'
import { BaseResolver, type Config, createConfig, lintDocument, loadConfig, Source } from '@redocly/openapi-core'
import type { Severity } from '../diagnostics/document-error.ts'
import { messageOf } from '../lib/reason-of.ts'
import type { JsonObject } from '../lib/json.ts'
import type { LintOptions } from './lint.ts'
import { refuseEndless } from '../lib/read-file.ts'
import { correctedTypes, readableByRedocly } from './redocly-gaps.ts'
import { coveredRules, exampleRules, structuralRules } from './structural-rules.ts'
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

/** The merged document has no external references left; whatever looks like one stays unread. */
class OfflineResolver extends BaseResolver {
  override async loadExternalRef(reference: string): Promise<Source> {
    throw new Error(`${reference} is not read`)
  }
}

/** Runs the rules over a document. Takes and gives plain data, so that it can run on another thread. */
export async function runRedocly(value: JsonObject, options: LintOptions): Promise<LintReport> {
  const config = await readConfig(options)
  if (typeof config === 'string') return { unreadable: config }
  const decidedBy = decidingFiles(config, options)
  // Rules read the parsed value; the text would only serve Redocly's own code frames.
  const document = { source: new Source('merged.yaml', ''), parsed: readableByRedocly(value) }
  config.plugins.push(correctedTypes)
  const problems = await lintDocument({ document, config, externalRefResolver: new OfflineResolver() })
  const found: readonly LintProblem[] = problems
    .filter(({ ignored }) => ignored !== true)
    .map(({ ruleId, message, severity, location, suggest }) => ({
      rule: ruleId,
      message: message.trim().replaceAll(/\s*\n\s*/g, ' '),
      severity: severity === 'error' ? 'error' : 'warning',
      pointer: location[0]?.pointer ?? '#/',
      suggestions: suggest,
    }))
  return {
    problems: found.filter((problem) => !isValidInVersion(value, problem)),
    decidedBy,
  }
}

async function readConfig({ rules, redoclyConfig }: LintOptions): Promise<Config | string> {
  try {
    if (rules === 'examples')
      return await createConfig({ rules: Object.fromEntries(exampleRules.map((rule) => [rule, 'warn'])) })
    if (redoclyConfig !== undefined) refuseEndless(redoclyConfig)
    const standard = rules === 'full' ? { extends: ['recommended'] } : { rules: structuralRules }
    const config = await (redoclyConfig === undefined
      ? createConfig(standard)
      : loadConfig({ configPath: redoclyConfig }))
    config.skipRules([...coveredRules, ...(rules === 'structural' ? exampleRules : [])])
    return config
  } catch (error) {
    return messageOf(error)
  }
}

/** A plugin is a program, and an address may return something else tomorrow. */
function decidingFiles(
  { plugins, resolvedRefMap }: Config,
  { redoclyConfig }: LintOptions,
): readonly string[] | undefined {
  if (redoclyConfig === undefined) return []
  const extended = [...(resolvedRefMap?.values() ?? [])].map(({ document }) => document?.source.absoluteRef ?? '')
  if (plugins.length > 1 || !extended.every(isAbsolute)) return undefined
  const implied = impliedFiles.map((name) => join(dirname(redoclyConfig), name))
  return [...new Set([redoclyConfig, ...implied, ...extended])]
}

/** Redocly reads these beside a configuration. */
const impliedFiles: readonly string[] = [
  '.redocly.lint-ignore.yaml',
  '@theme/plugin.js',
  '@theme/plugin.cjs',
  '@theme/plugin.mjs',
]
