import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { packageFolder } from '../folders.ts'
import { readJsonFile } from '../lib/json-file.ts'
import { adoptCommand } from './adopt.ts'
import { checkCommand } from './check.ts'
import type { CommandContext } from './command-context.ts'
import { type ExitCode, exitCodes } from './execute.ts'
import { diffCommand } from './diff.ts'
import { generateCommand } from './generate.ts'
import { initCommand } from './init.ts'
import { lintCommand } from './lint.ts'
import { mergeCommand } from './merge.ts'
import { namesCommand } from './names.ts'
import { pullCommand } from './pull.ts'
import type { Terminal } from './terminal.ts'
import { watchCommand } from './watch.ts'

/**
 * Runs the command line `sdkgen …args`.
 *
 * @param overrides how the pipeline runs; tests replace parts of it
 * @returns the exit code; throws nothing
 */
export async function main(
  args: readonly string[],
  terminal: Terminal,
  overrides: Pick<CommandContext, 'emit' | 'startThread'> = {},
): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const exit = (code: ExitCode): void => {
    exitCode = code
  }
  const program = createProgram({ ...overrides, terminal, args, exit })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander throws as well after it has printed what was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}

/** The commands with their options. */
export function createProgram(context: CommandContext): Command {
  const program = new Command('sdkgen')
    .description('Generates TypeScript SDKs from OpenAPI documents: types, a client over fetch, and React Query hooks.')
    .version(readVersion(), '-v, --version')
    .addHelpText(
      'after',
      `\nExample:\n  $ sdkgen generate --spec openapi.yaml --out sdk\n\nExit codes:\n${Object.entries(exitCodes)
        .map(([code, meaning]) => `  ${code}  ${meaning}`)
        .join('\n')}`,
    )
  const commands = [
    initCommand,
    generateCommand,
    watchCommand,
    checkCommand,
    diffCommand,
    lintCommand,
    mergeCommand,
    namesCommand,
    pullCommand,
    adoptCommand,
  ].map((make) => make(context))
  for (const command of [program, ...commands]) {
    const help = command === program ? 'sdkgen --help' : `sdkgen ${command.name()} --help`
    command
      .exitOverride()
      .showHelpAfterError(`(${help} shows what is possible)`)
      .configureOutput({
        writeOut: context.terminal.out,
        writeErr: context.terminal.err,
        outputError: (message, write) => write(`${message}${operandHint(command, message)}`),
      })
  }
  for (const command of commands) program.addCommand(command)
  return program
}

/** Other generators take documents without a flag. */
function operandHint(command: Command, message: string): string {
  const isSurplus = message.startsWith('error: too many arguments')
  return isSurplus && command.options.some(({ long }) => long === '--spec') ? 'Documents follow --spec.\n' : ''
}

function readVersion(): string {
  return String(readJsonFile(join(packageFolder, 'package.json'))?.['version'] ?? '')
}
