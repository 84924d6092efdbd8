import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { settingsOf } from '../changeset/changeset-settings.ts'
import { compare } from '../compare.ts'
import type { Config } from '../config/config.ts'
import { type Flags, loadConfig } from '../config/load-config.ts'
import type { DocumentError } from '../diagnostics/document-error.ts'
import type { ApiDiff } from '../diff/change.ts'
import { jsonReport } from '../diff/reports/json.ts'
import { releaseText, tell } from '../diff/reports/wording.ts'
import { reaches, severities, type Severity } from '../diff/severity.ts'
import { once } from '../load/text-node.ts'
import type { Stages } from '../stages.ts'
import { findBaseline } from '../versions/baseline.ts'
import { type Operand, readOperand } from '../versions/operand.ts'
import { readPackages } from '../versions/packages.ts'
import { replaceFile } from '../write/replace-file.ts'
import type { CommandContext } from './command-context.ts'
import { createCommand } from './common-options.ts'
import { type CommandResult, type CommonFlags, execute } from './execute.ts'
import { formats, renderDiff, type DiffFormat } from './render-diff.ts'
import { seconds } from './wording.ts'

interface DiffFlags extends CommonFlags, Pick<Flags, 'config'> {
  readonly format?: DiffFormat
  readonly output?: string
  readonly failOn?: Severity
  readonly requireChangeset?: boolean
}

/** `sdkgen diff`: what differs between two versions of the API, and what it means for callers. */
export function diffCommand(context: CommandContext): Command {
  return createCommand('diff', {
    summary: 'Tell what changed in the API, and what it breaks',
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
    .argument('[old]', 'the older version (default: the last release)')
    .argument('[new]', 'the newer version (default: the working tree)')
    .option('--config <file>', 'config file (default: sdk.config.ts, .js, .mjs or .json in this folder)')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('terminal'))
    .option('-o, --output <file>', 'write it to a file instead')
    .addOption(
      new Option('--fail-on <severity>', 'end with exit code 1 if there is a change this bad, or worse').choices(
        severities,
      ),
    )
    .option(
      '--require-changeset',
      'end with exit code 1 unless pending changesets ask for the release that the changes demand',
    )
    .action(async (old: string | undefined, now: string | undefined, flags: DiffFlags) => {
      const work = (stages: Stages) => run({ old, now }, flags, stages, context)
      context.exit(await execute('diff', flags, context.terminal, work))
    })
}

interface Operands {
  readonly old: string | undefined
  readonly now: string | undefined
}

async function run(
  operands: Operands,
  flags: DiffFlags,
  stages: Stages,
  { terminal }: CommandContext,
): Promise<CommandResult> {
  const { cwd } = terminal
  const config = once(() => stages.run('config', () => loadConfig({ config: flags.config }, cwd)))
  const baseline = operands.old === undefined ? await findBaseline(await config()) : undefined
  const before = baseline?.operand ?? (await readOperand(operands.old ?? '', cwd))
  const after: Operand = operands.now === undefined ? { kind: 'working-tree' } : await readOperand(operands.now, cwd)
  const diff = await compare({ before, after }, { cwd, config, stages })
  const packages = isProject(before) || isProject(after) ? readPackages((await config()).output) : []
  const version = packages[0]?.version
  // Nobody depends on what was never released.
  const isGuarded = flags.requireChangeset === true && (baseline === undefined || baseline.release !== undefined)
  const problem = isGuarded ? await guard(diff, await config()) : undefined
  const { failOn } = flags
  const failed = failOn !== undefined && diff.changes.some(({ severity }) => reaches(severity, failOn))
  const release = releaseText(diff, version)
  const summary = `${diff.before.label} → ${diff.after.label}: ${tell(diff)}${release === undefined ? '' : `; asks for ${release}`} (${seconds()})`
  const common = { ok: !failed && problem === undefined, summary, errors: problem === undefined ? [] : [problem] }
  if (flags.json) return { ...common, data: { ...jsonReport(diff) } }
  const { format = 'terminal', output } = flags
  const text = await renderDiff(diff, format, { color: output === undefined && terminal.outColor, version })
  if (output === undefined) return { ...common, data: {}, payload: format === 'terminal' ? separated(text) : text }
  replaceFile(resolve(cwd, output), text)
  return { ...common, data: {}, summary: `${summary}, written to ${output}` }
}

/** Whether a side is a version of the project that the configuration describes. */
function isProject({ kind }: Operand): boolean {
  return kind === 'working-tree' || kind === 'revision'
}

async function guard(diff: ApiDiff, { output }: Config): Promise<DocumentError | undefined> {
  const [{ ChangesetFolder }, { requireChangeset }] = await Promise.all([
    import('../changeset/changeset-folder.ts'),
    import('../changeset/require-changeset.ts'),
  ])
  return requireChangeset(diff, new ChangesetFolder(output).read(), settingsOf(output))
}

/** The summary follows on the same screen. */
function separated(text: string): string {
  return text === '' ? '' : `${text}\n`
}
