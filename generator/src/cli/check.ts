import type { Config } from '../config/config.ts'
import type { Flags } from '../config/load-config.ts'
import { check } from '../generate.ts'
import type { Stages } from '../stages.ts'
import type { CommandContext } from './command-context.ts'
import { configOptions, defineCommand, inputOptions, strictOption, verboseOption } from './define-command.ts'
import type { CommandResult } from './execute.ts'
import { describeDrift } from './drift.ts'
import { dataOf } from './generate.ts'
import { forEachSdk } from './join-results.ts'
import { count, programCall, seconds } from './wording.ts'

/** `sdkgen check`: whether `generate` would change anything. */
export const checkCommand = defineCommand<Flags>({
  name: 'check',
  summary: 'Check whether the packages are up to date, without writing',
  description:
    'Does what `generate` does, but compares instead of writing. Lists files that are missing, stale (the first line ' +
    'that differs is named) or no longer generated, and ends with exit code 1 if there are any.',
  example: ['sdkgen check', 'sdkgen check --spec openapi.yaml --out sdk'],
  options: [...configOptions, ...inputOptions, strictOption, verboseOption],
  run: (flags, stages, context) =>
    forEachSdk(flags, stages, context.terminal.cwd, (config) => run(config, stages, context)),
})

async function run(
  config: Config,
  stages: Stages,
  { args, emit, startThread }: CommandContext,
): Promise<CommandResult> {
  const outcome = await check(config, { stages, emit, startThread })
  const drift = describeDrift(outcome.diff, config.output)
  const repeated = args.slice(1).filter((arg) => !ownFlags.has(arg))
  const mend = [programCall(), 'generate', ...repeated.map(quote)].join(' ')
  return {
    ok: drift === undefined,
    data: { ...dataOf(outcome), ...(drift === undefined ? {} : { mend }) },
    summary:
      drift === undefined
        ? `${count(outcome.diff.unchanged.length, 'file')} up to date in ${seconds()}`
        : `${drift}\n\nTo fix: ${mend}`,
    warnings: outcome.warnings,
    knownWarnings: outcome.known,
  }
}

const ownFlags = new Set(['--json', '--timings', '--debug', '--verbose'])

/** For the shell, where that makes a difference. */
function quote(arg: string): string {
  return /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`
}
