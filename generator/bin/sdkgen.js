#!/usr/bin/env -S node --max-semi-space-size=4 --initial-old-space-size=64 --v8-pool-size=2 --disable-warning=MODULE_TYPELESS_PACKAGE_JSON
// The options save a fifth of the memory and cost no time; old objects are first collected at 64 MB, which most runs do not reach.
// JavaScript, because stripping the types of the first file would load a compiler, before its cache is switched on.
import module from 'node:module'
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { compiled } from './compiled.js'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const { bun, deno } = process.versions
const other =
  bun === undefined
    ? deno && `Deno ${deno}. Install Node, and start it by \`npx sdkgen\``
    : `Bun ${bun}. Install Node, and start it by \`bunx sdkgen\`, without \`--bun\``
if (other !== undefined || major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`sdkgen needs Node 22.18 or later; this is ${other ?? process.version}.\n`)
  process.exit(2)
}
// The formatter holds memory for each thread. Its allocator reads these when it is loaded: no pages of two megabytes, and
// freed pages go back at once.
process.env.UV_THREADPOOL_SIZE ??= String(Math.min(4, availableParallelism()))
process.env.MIMALLOC_ALLOW_THP ??= '0'
process.env.MIMALLOC_PURGE_DELAY ??= '0'
// A run is short: code that V8's slowest compiler makes seldom runs long enough to pay for it, in time or in memory, and the middle one
// pays later than by default. A watch is many runs, each a third faster with both as they are. Versions of Node that may not know the
// options would print a complaint.
if (major <= 26 && process.argv[2] !== 'watch') {
  setFlagsFromString('--no-turbofan')
  setFlagsFromString('--invocation-count-for-maglev=2000')
}
module.enableCompileCache(compiled)
await import('../src/cli.ts')
