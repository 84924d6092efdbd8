import type { ChangesetUpdate } from '../changeset/update-changesets.ts'
import { configProblem } from '../config/config-error.ts'
import type { Config } from '../config/config.ts'
import type { Flags } from '../config/load-config.ts'
import { generate, type Outcome } from '../generate.ts'
import type { Stages } from '../stages.ts'
import type { Baseline } from '../versions/baseline.ts'
import type { CommandContext } from './command-context.ts'
import { configOptions, defineCommand, inputOptions, strictOption, verboseOption } from './define-command.ts'
import type { CommandResult } from './execute.ts'
import { forEachSdk } from './join-results.ts'
import { count, seconds } from './wording.ts'

interface GenerateFlags extends Flags {
  readonly force?: boolean
  readonly changeset?: boolean
  readonly recordNames?: boolean
}

/** `sdkgen generate`: writes the packages. */
export const generateCommand = defineCommand<GenerateFlags>({
  name: 'generate',
  summary: 'Write the packages of the SDK',
  description:
    'Reads the documents, merges them, and brings the packages up to date: all files or, if anything is wrong, none.\n' +
    'Files that stay the same are not touched. When nothing has changed since the last run, it ends at once.',
  example: ['sdkgen generate', 'sdkgen generate --spec openapi.yaml --out sdk --name Acme --scope @acme'],
  options: [
    ...configOptions,
    ...inputOptions,
    strictOption,
    verboseOption,
    ['--changeset', 'write a changeset that tells users what has changed since the last release'],
    ['--record-names', 'keep all public names as they are now, as a release does'],
    ['--force', 'generate even if nothing has changed, and replace files that people wrote or edited'],
  ],
  run: (flags, stages, context) =>
    forEachSdk(flags, stages, context.terminal.cwd, (config) => run(config, flags, stages, context)),
})

async function run(
  config: Config,
  flags: GenerateFlags,
  stages: Stages,
  { emit, startThread }: CommandContext,
): Promise<CommandResult> {
  const { force, recordNames } = flags
  // Where there is nothing to compare with, nothing is written either.
  const baseline = flags.changeset ? await baselineOf(config) : undefined
  const outcome = await generate(config, { stages, force, recordNames, emit, startThread })
  const update = baseline === undefined ? undefined : await changesets(config, baseline, stages)
  const summary = summarise(outcome, seconds())
  return {
    ok: true,
    data: { ...dataOf(outcome), ...(update === undefined ? {} : { changesets: update }) },
    summary: update === undefined ? summary : `${summary}\n${describe(update)}`,
    warnings: outcome.warnings,
    knownWarnings: outcome.known,
  }
}

/** @throws ConfigError for an app, which releases nothing */
async function baselineOf(config: Config): Promise<Baseline | undefined> {
  if (config.folder === undefined) return (await import('../versions/baseline.ts')).findBaseline(config)
  const message = 'Changesets are for packages; the layout is `folder`'
  throw configProblem('no-packages', message, 'Run `sdkgen diff` for what changed since the last commit.')
}

async function changesets(config: Config, baseline: Baseline, stages: Stages): Promise<ChangesetUpdate> {
  const { writeChangesets } = await import('../changeset/write-changesets.ts')
  return writeChangesets(config, baseline, stages)
}

function describe({ written, removed, bump }: ChangesetUpdate): string {
  const lines = [
    ...written.map(
      (name) =>
        `  .changeset/${name}.md written (${bump}); read it as a user would, and edit it where it should say more`,
    ),
    ...removed.map((name) => `  .changeset/${name}.md deleted: its changes no longer hold`),
  ]
  return lines.length === 0 ? '  changesets are up to date' : lines.join('\n')
}

/** Summary of a run, on one line. */
export function summarise({ operations, diff, unchanged }: Outcome, duration: string): string {
  const written = diff.added.length + diff.changed.length
  const total = written + diff.unchanged.length
  const parts = [`${written} written`, `${diff.unchanged.length} unchanged`]
  if (diff.removed.length > 0) parts.push(`${diff.removed.length} removed`)
  const detail = unchanged ? 'nothing has changed' : parts.join(', ')
  return `${count(operations, 'operation')} → ${count(total, 'file')} (${detail}) in ${duration}`
}

/** The part of the JSON report that `generate` and `check` share. */
export function dataOf({ operations, diff, unchanged }: Outcome): Readonly<Record<string, unknown>> {
  return {
    operations,
    cached: unchanged,
    files: {
      added: diff.added.map((file) => file.path),
      changed: diff.changed.map((file) => file.path),
      removed: diff.removed,
      unchanged: diff.unchanged.length,
      inTheWay: diff.inTheWay,
    },
  }
}
