import type { Config } from '../config/config.ts'
import { type Flags, loadConfigs } from '../config/load-config.ts'
import type { Stages } from '../stages.ts'
import type { CommandResult } from './execute.ts'

/** Does the work of a command for each SDK of the configuration, one after the other. */
export async function forEachSdk(
  flags: Flags,
  stages: Stages,
  cwd: string,
  work: (config: Config) => Promise<CommandResult>,
): Promise<CommandResult> {
  const configs = await stages.run('config', () => loadConfigs(flags, cwd))
  const results: CommandResult[] = []
  for (const config of configs) results.push(await work(config))
  return joinResults(configs, results)
}

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
    knownWarnings: new Set(results.flatMap(({ knownWarnings = [] }) => [...knownWarnings])),
  }
}
