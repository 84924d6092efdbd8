import { type Command, Option } from 'commander'
import { severities } from '../diff/severity.ts'
import type { Stages } from '../stages.ts'
import type { CommandContext } from './command-context.ts'
import { addInputOptions, createCommand } from './common-options.ts'
import { execute } from './execute.ts'
import { formats } from './render-diff.ts'
import type { DiffFlags } from './run-diff.ts'

/** `sdkgen diff`: what differs between two versions of the API, and what it means for callers. */
export function diffCommand(context: CommandContext): Command {
  const command = createCommand('diff', {
    summary: 'Show what changed in the API, and what it breaks',
    description:
      'Compares two versions by what callers of the packages notice: each change with its severity, the reason, the ' +
      'operations it affects and its place in both documents. A version is a document, a commit, branch or tag, or a ' +
      'file of one. Without arguments, the working tree is compared with the last release.',
    example: [
      'sdkgen diff',
      'sdkgen diff main --format html -o report.html',
      'sdkgen diff old.yaml new.yaml --fail-on breaking',
    ],
  })
  return addInputOptions(command)
    .argument('[old]', 'the older version (default: the last release)')
    .argument('[new]', 'the newer version (default: the working tree)')
    .option('--config <file>', 'config file (default: sdk.config.ts, .js, .mjs or .json in this folder or above it)')
    .option('--only <name>', 'one of several SDKs of the config file')
    .addOption(new Option('--format <format>', 'output format').choices(formats).default('terminal'))
    .option('-o, --output <file>', 'write it to a file instead')
    .addOption(
      new Option('--fail-on <severity>', 'exit with code 1 if there is a change of this severity or worse').choices(
        severities,
      ),
    )
    .option(
      '--require-changeset',
      'exit with code 1 unless the pending changesets have the bump that the changes demand',
    )
    .action(async (old: string | undefined, now: string | undefined, flags: DiffFlags) => {
      const work = async (stages: Stages) => {
        const { runDiff } = await import('./run-diff.ts')
        return runDiff({ old, now }, flags, stages, context)
      }
      context.exit(await execute('diff', flags, context.terminal, work))
    })
}
