import { main } from './cli/main.ts'
import { processTerminal } from './cli/terminal.ts'
import { startThread } from './thread/second-thread.ts'

// No `await` of the module itself: the published file is a function, whose compiled code is kept.
void run()

async function run(): Promise<never> {
  const terminal = processTerminal()
  const exitCode = await main(process.argv.slice(2), terminal, { startThread })
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((resolve) => stream.write('', () => resolve()))
  // Timers and connections that code of a configuration left behind must not keep the process.
  process.exit(terminal.isCut?.() ? 1 : exitCode)
}
