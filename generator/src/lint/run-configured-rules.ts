import { dirname, isAbsolute, join } from 'node:path'
import { type Config, createConfig, type Document, lintDocument, loadConfig } from '@redocly/openapi-core'
import { refuseEndless } from '../read-file.ts'
import type { LintOptions } from './lint.ts'
import { OfflineResolver } from './offline-resolver.ts'
import type { RedoclyReport } from './run-redocly.ts'
import { coveredRules, exampleRules } from './structural-rules.ts'

/** Runs the rules of a configuration, or one of Redocly's own sets. */
export async function runConfiguredRules(document: Document, options: LintOptions): Promise<RedoclyReport> {
  const config = await readConfig(options)
  if (typeof config === 'string') return { unreadable: config }
  const problems = await lintDocument({ document, config, externalRefResolver: new OfflineResolver() })
  return { problems, decidedBy: decidingFiles(config, options) }
}

async function readConfig({ rules, redoclyConfig }: LintOptions): Promise<Config | string> {
  try {
    if (rules === 'examples')
      return await createConfig({ rules: Object.fromEntries(exampleRules.map((rule) => [rule, 'warn'])) })
    if (redoclyConfig !== undefined) refuseEndless(redoclyConfig)
    const config = await (redoclyConfig === undefined
      ? createConfig({ extends: ['recommended'] })
      : loadConfig({ configPath: redoclyConfig }))
    config.skipRules([...coveredRules, ...(rules === 'structural' ? exampleRules : [])])
    return config
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
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
