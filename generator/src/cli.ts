import { main } from './cli/main.ts'
import { processTerminal } from './cli/terminal.ts'
import { startThread } from './thread/second-thread.ts'

process.exitCode = await main(process.argv.slice(2), processTerminal(), { startThread })
