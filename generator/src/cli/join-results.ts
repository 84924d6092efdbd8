import type { Config } from '../config/config.ts'
import type { CommandResult } from './execute.ts'

/** Joins the results of the SDKs of a configuration; a single result is returned as it is. */
export function joinResults(configs: readonly Config[], results: readonly CommandResult[]): CommandResult {
  const [first, ...others] = results
  if (first !== undefined && others.length === 0) return first
  const named = results.map((result, index) => ({ ...result, name: configs[index]?.name ?? '' }))
  return {
    ok: results.every(({ ok }) => ok),
    data: { sdks: named.map(({ name, ok, data }) => ({ name, ok, ...data })) },
    summary: named.map(({ name, summary }) => `${name}: ${summary}`).join('\n'),
    errors: results.flatMap(({ errors = [] }) => errors),
    warnings: results.flatMap(({ warnings = [] }) => warnings),
  }
}
