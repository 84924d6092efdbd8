import { Command, Option } from 'commander'
import { layouts } from '../config/config.ts'
import { fileUnits } from '../emit/layout/file-plan.ts'
import { importEndings } from '../emit/layout/folder-layout.ts'
import { parts } from '../emit/layout/parts.ts'

/** A command with its texts, and examples at the end of its help. */
export function createCommand(name: string, { summary, description, example }: CommandTexts): Command {
  const heading = example.length === 1 ? 'Example' : 'Examples'
  return new Command(name)
    .summary(summary)
    .description(`${summary}\n\n${description}`)
    .addHelpText('after', `\n${heading}:\n${example.map((line) => `  $ ${line}`).join('\n')}`)
}

/** The options that all commands have; the help shows them below those of the command. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('--json', 'print one JSON object for scripts instead of text')
    .option('--timings', 'show how long each stage took')
    .option('--debug', 'show the stack of an internal error, or of an error in the code of a configuration')
}

export interface CommandTexts {
  /** One line, for the list of commands. */
  readonly summary: string
  /** A paragraph on each line, wrapped to the width of the terminal. */
  readonly description: string
  readonly example: readonly string[]
}

/** The options that say what is generated and where it goes. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'config file (default: sdk.config.ts, .js, .mjs or .json in this folder or above it)')
    .option('--only <name>', 'one of several SDKs of the config file')
    .option('--spec <file...>', 'documents to read instead of the inputs of a config file')
    .option('--out <folder>', 'where the packages go, or the files of the layout `folder`')
    .addOption(
      new Option(
        '--layout <layout>',
        'packages, packages for the workspace around them, or a folder of an app',
      ).choices(layouts),
    )
    .addOption(
      new Option('--emit <part...>', 'what is written (default: core in a folder, else react-query)').choices(parts),
    )
    .addOption(
      new Option('--imports <ending>', 'how its imports end (default: as tsconfig.json asks)').choices(importEndings),
    )
    .addOption(
      new Option(
        '--files <unit>',
        'the unit of files: one operation, a group, or few files (default: operation)',
      ).choices(fileUnits),
    )
    .option('--name <name>', 'what the API is called, e.g. Acme (default with --spec: from the title)')
    .option('--scope <scope>', 'npm scope of the packages, e.g. @acme (default with --spec: from the name)')
}

/** The options of every command that reads documents. */
export function addInputOptions(command: Command): Command {
  return command
    .option('--allow-http', 'fetch documents from other hosts over plain HTTP too')
    .option('--allow-missing', 'treat a reference to nothing as an unknown value, with a warning')
}

/** For commands that show a warning once. */
export function addVerboseOption(command: Command): Command {
  return command.option('--verbose', 'show all warnings, also those that the last run has shown')
}

/** For commands that end with warnings. */
export function addStrictOption(command: Command): Command {
  return command.option('--strict', 'treat every warning as an error')
}
