import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { compare, type Sides } from '../compare.ts'
import { type Flags, loadConfig } from '../config/load-config.ts'
import { jsonReport } from '../diff/reports/json.ts'
import { tell } from '../diff/reports/wording.ts'
import { reaches, severities, type Severity } from '../diff/severity.ts'
import type { Stages } from '../stages.ts'
import { findBaseline } from '../versions/baseline.ts'
import { readOperand } from '../versions/operand.ts'
import { describeDiskError } from '../write/write-error.ts'
import type { CommandContext } from './command-context.ts'
import { createCommand } from './common-options.ts'
import { type CommandResult, type CommonFlags, execute } from './execute.ts'
import { formats, renderDiff, type DiffFormat } from './render-diff.ts'
import { seconds } from './wording.ts'

interface DiffFlags extends CommonFlags, Pick<Flags, 'config'> {
  readonly format?: DiffFormat
  readonly output?: string
  readonly failOn?: Severity
}

/** `sdkgen diff`: what differs between two versions of the API, and what it means for callers. */
export function diffCommand(context: CommandContext): Command {
  return createCommand('diff', {
    summary: 'Tell what changed in the API, and what it breaks',
    description:
      'Compares two versions by what callers of the packages notice: each change with its severity, the reason, the\n' +
      'operations it affects and its place in both documents. A version is a document, a commit, branch or tag, or a\n' +
      'file of one. Without arguments, the working tree is compared with the last release.',
    example: [
      'sdkgen diff',
      'sdkgen diff main --format html -o report.html',
      'sdkgen diff old.yaml new.yaml --fail-on breaking',
    ],
  })
    .argument('[old]', 'the older version (default: the last release)')
    .argument('[new]', 'the newer version (default: the working tree)')
    .option('--config <file>', 'config file of the project')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('terminal'))
    .option('-o, --output <file>', 'write it to a file instead')
    .addOption(
      new Option('--fail-on <severity>', 'end with exit code 1 if there is a change this bad, or worse').choices(
        severities,
      ),
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
  const config = () => stages.run('config', () => loadConfig({ config: flags.config }, cwd))
  const sides: Sides = {
    before:
      operands.old === undefined ? (await findBaseline(await config())).operand : await readOperand(operands.old, cwd),
    after: operands.now === undefined ? { kind: 'working-tree' } : await readOperand(operands.now, cwd),
  }
  const diff = await compare(sides, { cwd, config, stages })
  const { failOn } = flags
  const ok = failOn === undefined || !diff.changes.some(({ severity }) => reaches(severity, failOn))
  const summary = `${diff.before.label} → ${diff.after.label}: ${tell(diff)} in ${seconds()}`
  if (flags.json) return { ok, data: { ...jsonReport(diff) }, summary }
  const { format = 'terminal', output } = flags
  const text = await renderDiff(diff, format, output === undefined && terminal.outColor)
  if (output === undefined) return { ok, data: {}, summary, payload: format === 'terminal' ? separated(text) : text }
  writeReport(resolve(cwd, output), text)
  return { ok, data: {}, summary: `${summary}, written to ${output}` }
}

/** The summary follows on the same screen. */
function separated(text: string): string {
  return text === '' ? '' : `${text}\n`
}

/** @throws WriteError */
function writeReport(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw describeDiskError(error)
  }
}
