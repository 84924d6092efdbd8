import type { Command } from 'commander'
import { type Flags, loadConfig } from '../config/load-config.ts'
import { check, type Outcome } from '../generate.ts'
import type { Stages } from '../stages.ts'
import type { CommandContext } from './command-context.ts'
import { addConfigOptions, createCommand } from './common-options.ts'
import { type CommandResult, type CommonFlags, execute } from './execute.ts'
import { dataOf } from './generate.ts'
import { count, programCall, seconds } from './wording.ts'

/** `sdkgen check`: whether `generate` would change anything. */
export function checkCommand(context: CommandContext): Command {
  const command = createCommand('check', {
    summary: 'Tell whether the packages are up to date, without writing',
    description:
      'Does what `generate` does, but compares instead of writing. Lists files that are stale, missing or no longer\n' +
      'generated, and ends with exit code 1 if there are any.',
    example: ['sdkgen check', 'sdkgen check --spec openapi.yaml --out sdk'],
  })
  return addConfigOptions(command).action(async (flags: Flags & CommonFlags) => {
    context.exit(await execute('check', flags, context.terminal, (stages) => run(flags, stages, context)))
  })
}

async function run(
  flags: Flags,
  stages: Stages,
  { terminal, args, emit, startThread }: CommandContext,
): Promise<CommandResult> {
  const config = await stages.run('config', () => loadConfig(flags, terminal.cwd))
  const outcome = await check(config, { stages, emit, startThread })
  const stale = listStale(outcome)
  const mend = `${programCall()} ${['generate', ...args.slice(1).filter((arg) => !ownFlags.has(arg))].join(' ')}`
  const summary =
    stale.length === 0
      ? `${count(outcome.diff.unchanged.length, 'file')} up to date in ${seconds()}`
      : `${count(stale.length, 'file')} out of date:\n${stale.join('\n')}\nTo mend: ${mend}`
  return {
    ok: stale.length === 0,
    data: { ...dataOf(outcome), ...(stale.length === 0 ? {} : { mend }) },
    summary,
    warnings: outcome.warnings,
  }
}

const ownFlags = new Set(['--json', '--timings', '--debug'])

function listStale({ diff }: Outcome): string[] {
  return [
    ...diff.added.map((file) => `  missing  ${file.path}`),
    ...diff.changed.map((file) => `  stale    ${file.path}`),
    ...diff.removed.map((path) => `  extra    ${path}`),
  ]
}
