#!/usr/bin/env -S node --max-semi-space-size=8
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from './cache/cache-folder.ts'

// Compiled code of the heavy libraries is kept between runs; what is imported before this line is not.
enableCompileCache(join(cacheFolder(import.meta.dirname), 'compiled'))

const { main } = await import('./cli/main.ts')
const { processTerminal } = await import('./cli/terminal.ts')
const { startThread } = await import('./thread/second-thread.ts')
process.exitCode = await main(process.argv.slice(2), processTerminal(), { startThread })
