import type { Command, Option } from 'commander'
import { markdownTable as table } from '../markdown-table.fixture.ts'
import { exitCodes } from './execute.ts'

/** The page of the documentation that lists all commands, options and exit codes. */
export function commandLinePage(program: Command): string {
  const common = commonFlags(program.commands)
  const isCommon = ({ flags }: Option): boolean => common.has(flags)
  const codes = Object.entries(exitCodes).map(([exitCode, meaning]) => [exitCode, meaning])
  return [
    '# Commands and options',
    'This page is generated from the command line itself. `sdkgen <command> --help` prints the same.',
    '## Exit codes',
    table(['Code', 'Meaning'], codes),
    '## Options of all commands',
    optionTable(program.commands[0]?.options.filter(isCommon) ?? []),
    ...program.commands.flatMap((command) => [
      `## sdkgen ${command.name()}`,
      `${command.summary()}.`,
      ['```sh', `sdkgen ${command.name()} ${command.usage()}`, '```'].join('\n'),
      ...argumentTable(command),
      optionTable(command.options.filter((option) => !isCommon(option))),
    ]),
    '',
  ].join('\n\n')
}

function commonFlags(commands: readonly Command[]): ReadonlySet<string> {
  const [first, ...others] = commands.map(({ options }) => new Set(options.map(({ flags }) => flags)))
  return others.reduce((common, flags) => common.intersection(flags), first ?? new Set<string>())
}

function argumentTable({ registeredArguments: given }: Command): readonly string[] {
  if (given.length === 0) return []
  return [
    table(
      ['Argument', ''],
      given.map((argument) => [code(argument.name()), argument.description]),
    ),
  ]
}

function optionTable(options: readonly Option[]): string {
  return table(
    ['Option', ''],
    options.map(({ flags, description, argChoices, defaultValue }) => {
      const choices = argChoices === undefined ? '' : `: ${argChoices.map(code).join(', ')}`
      const value = defaultValue === undefined ? '' : ` (default: ${String(defaultValue)})`
      return [code(flags), `${description}${choices}${value}`]
    }),
  )
}

function code(text: string): string {
  return `\`${text}\``
}
