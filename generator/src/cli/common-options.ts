import { Command, Option } from 'commander'

/** A command with the options that all have, and an example at the end of its help. */
export function createCommand(name: string, { summary, description, example }: CommandTexts): Command {
  return new Command(name)
    .summary(summary)
    .description(`${summary}\n\n${description}`)
    .option('--json', 'print one JSON object for scripts instead of text')
    .option('--timings', 'show how long each stage took')
    .addOption(new Option('--debug', 'show the stack of an internal error'))
    .addHelpText('after', `\nExample:\n${example.map((line) => `  $ ${line}`).join('\n')}`)
}

export interface CommandTexts {
  /** One line, for the list of commands. */
  readonly summary: string
  readonly description: string
  readonly example: readonly string[]
}

/** The options that say what is generated and where it goes. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'config file (default: sdk.config.ts, .js, .mjs or .json in this folder)')
    .option('--spec <file...>', 'documents to read instead of the inputs of a config file')
    .option('--out <folder>', 'where the packages go')
    .option('--name <name>', 'what the API is called, e.g. Acme (default with --spec: from the title)')
    .option('--scope <scope>', 'npm scope of the packages, e.g. @acme (default with --spec: from the name)')
}
