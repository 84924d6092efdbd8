import { Command, Option } from 'commander'
import { layouts } from '../config/config.ts'
import { fileUnits } from '../emit/layout/file-plan.ts'
import { importEndings } from '../emit/layout/folder-layout.ts'
import { parts } from '../emit/layout/parts.ts'
import type { Stages } from '../stages.ts'
import type { CommandContext } from './command-context.ts'
import { type CommandResult, type CommonFlags, execute } from './execute.ts'

/** Flags as commander has them, their meaning, and the only values that are accepted. */
type Row = readonly [flags: string, text: string, choices?: readonly string[]]

/** A command as its help and the documentation show it, and its work. */
export interface CommandSpec<TFlags> {
  readonly name: string
  /** One line, for the list of commands. */
  readonly summary: string
  /** A paragraph on each line, wrapped to the width of the terminal. */
  readonly description: string
  readonly example: readonly string[]
  readonly operands?: readonly Row[]
  /** In the order of the help. */
  readonly options: readonly (Row | Option)[]
  /** A spinner would draw over what the work shows. */
  readonly isQuiet?: boolean
  readonly run: (
    flags: TFlags,
    stages: Stages,
    context: CommandContext,
    operands: readonly string[],
  ) => Promise<CommandResult>
}

/** The command of a context, which its work ends with an exit code. */
export type MakeCommand = (context: CommandContext) => Command

export function defineCommand<TFlags>(spec: CommandSpec<TFlags & CommonFlags>): MakeCommand {
  const { name, summary, description, example, operands = [], options, isQuiet = false, run } = spec
  const heading = example.length === 1 ? 'Example' : 'Examples'
  return (context) => {
    const command = new Command(name)
      .summary(summary)
      .description(`${summary}\n\n${description}`)
      .addHelpText('after', `\n${heading}:\n${example.map((line) => `  $ ${line}`).join('\n')}`)
    for (const [operand, text] of operands) command.argument(operand, text)
    for (const option of [...options, ...commonOptions]) command.addOption(toOption(option))
    const terminal = isQuiet ? { ...context.terminal, interactive: false } : context.terminal
    return command.action(async () => {
      const flags = command.opts<TFlags & CommonFlags>()
      context.exit(await execute(name, flags, terminal, (stages) => run(flags, stages, context, command.args)))
    })
  }
}

function toOption(option: Row | Option): Option {
  if (option instanceof Option) return option
  const [flags, text, choices] = option
  const made = new Option(flags, text)
  return choices === undefined ? made : made.choices(choices)
}

/** The options that all commands have; the help shows them below those of the command. */
const commonOptions: readonly Row[] = [
  ['--json', 'print one JSON object for scripts instead of text'],
  ['--timings', 'show how long each stage took'],
  ['--debug', 'show the stack of an internal error, or of an error in the code of a configuration'],
]

export const configOption: Row = [
  '--config <file>',
  'config file (default: sdk.config.ts, .js or .json, also .mts, .mjs, .cts and .cjs, in this folder or above it)',
]

/** The options that name one SDK of a config file. */
export const sdkOptions: readonly Row[] = [configOption, ['--only <name>', 'one of several SDKs of the config file']]

/** The options that say what is generated and where it goes. */
export const configOptions: readonly Row[] = [
  ...sdkOptions,
  ['--spec <file...>', 'documents to read instead of the inputs of a config file'],
  ['--out <folder>', 'where the packages go, or the files of the layout `folder`'],
  ['--layout <layout>', 'packages, packages for the workspace around them, or a folder of an app', layouts],
  ['--emit <part...>', 'what is written (default: core in a folder, else react-query)', parts],
  ['--imports <ending>', 'how its imports end (default: as tsconfig.json asks)', importEndings],
  ['--files <unit>', 'the unit of files: one operation, a group, or few files (default: operation)', fileUnits],
  ['--name <name>', 'what the API is called, e.g. Acme (default with --spec: from the title)'],
  ['--scope <scope>', 'npm scope of the packages, e.g. @acme (default with --spec: from the name)'],
]

/** The options of every command that reads documents. */
export const inputOptions: readonly Row[] = [
  ['--allow-http', 'fetch documents from other hosts over plain HTTP too'],
  ['--allow-missing', 'treat a reference to nothing as an unknown value, with a warning'],
]

/** For commands that end with warnings. */
export const strictOption: Row = ['--strict', 'treat every warning as an error']

/** For commands that show a warning once. */
export const verboseOption: Row = ['--verbose', 'show all warnings, also those that the last run has shown']
