/**
 * Breaks the runtime in one place after the other, and holds that the test that keeps the promise fails. A mutation that no
 * longer finds its text, or whose test stays green, is an error. Nothing is written.
 *
 * Usage: pnpm mutate [--only TEXT] [--jobs N]
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './lib/paths.ts'
import type { Mutation } from './mutate/mutation.ts'
import { folder, mutations } from './mutate/mutations.ts'

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, jobs: { type: 'string', default: '2' } },
})

/** Runs the test of a mutation, mutated or not; `undefined` if it passes, else the end of what it prints. */
function run({ tests: [file, name] }: Mutation, index: number | undefined): Promise<string | undefined> {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const args = ['vitest', 'run', '--config', 'scripts/mutate/vitest.config.ts', `${folder}/${file}`, '-t', pattern]
  const env = { ...process.env, MUTATION: `${index ?? 'none'}`, NO_COLOR: '1' }
  return new Promise((resolve) => {
    execFile(join(root, 'node_modules/.bin', args[0] ?? ''), args.slice(1), { cwd: root, env }, (error, stdout) => {
      // A pattern that matches nothing skips all tests, which is no success.
      const passed = /Tests .*\b[1-9]\d* passed/.test(stdout)
      resolve(error === null && passed ? undefined : stdout.slice(-2000))
    })
  })
}

async function check(mutation: Mutation, index: number): Promise<string | undefined> {
  const text = readFileSync(join(root, folder, mutation.file), 'utf8')
  if (text.split(mutation.find).length !== 2) return 'its text is not there once'
  const unmutated = await run(mutation, undefined)
  if (unmutated !== undefined) return `its test does not pass as it is:\n${unmutated}`
  return (await run(mutation, index)) === undefined ? 'its test passes all the same' : undefined
}

const chosen = [...mutations.entries()].filter(([, mutation]) => JSON.stringify(mutation).includes(options.only))
let failed = 0
const queue = chosen.values()

async function work(): Promise<void> {
  for (const [index, mutation] of queue) {
    const problem = await check(mutation, index)
    console.log(problem === undefined ? '✓' : '✗', mutation.file, '–', mutation.tests[1], problem ?? '')
    if (problem !== undefined) failed++
  }
}

await Promise.all(Array.from({ length: Number(options.jobs) }, work))
console.log(`${chosen.length - failed} of ${chosen.length} mutations are noticed.`)
if (failed > 0) process.exitCode = 1
