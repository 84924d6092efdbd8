import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { runCommands } from './run-commands.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sdkgen-after-'))
  mkdirSync(join(cwd, 'it is here'))
  return () => rmSync(cwd, { recursive: true, force: true })
})

const files = [
  { path: 'a.ts', text: 'a' },
  { path: 'core/b.ts', text: 'b' },
  { path: 'client.ts', text: 'c', once: true },
]
const node = (code: string) => `"${process.execPath}" -e "${code}"`
const locate = () => ({ file: 'sdk.config.ts', line: 3, column: 3 })
const append = node("const f = process.argv[1] + '/core/b.ts'; fs.appendFileSync(f, '!')")

test('commands rewrite the files one after the other, in a folder of their own that is gone afterwards', async () => {
  const output = join(cwd, 'it is here/api')
  expect(await runCommands(files, [append, append], { output, cwd, locate })).toEqual([
    files[0],
    { path: 'core/b.ts', text: 'b!!' },
    files[2],
  ])
  expect(readdirSync(join(cwd, 'it is here'))).toEqual([])
})

test('a command that fails is named, with what it printed', async () => {
  const output = join(cwd, 'it is here/api')
  const failing = node("console.error('no such rule'); process.exit(2)")
  await expect(runCommands(files, [failing], { output, cwd, locate })).rejects.toMatchObject({
    code: 'after-failed',
    place: locate(),
    message: expect.stringContaining('no such rule'),
  })
  expect(readdirSync(join(cwd, 'it is here'))).toEqual([])
})

test.each([
  ['succeed', append],
  ['fail', node('process.exit(2)')],
])('folders above the output that were missing are missing again after commands that %s', async (_, command) => {
  const output = join(cwd, 'src/lib/api')
  await runCommands(files, [command], { output, cwd, locate }).catch(() => undefined)
  expect(readdirSync(cwd)).toEqual(['it is here'])
})

test('a command that prints nothing is named with its exit code', async () => {
  const output = join(cwd, 'it is here/api')
  await expect(runCommands(files, [node('process.exit(3)')], { output, cwd, locate })).rejects.toMatchObject({
    message: expect.stringContaining('fails: ended with exit code 3'),
  })
})

test('commands read nothing: standard input is empty', async () => {
  const output = join(cwd, 'it is here/api')
  await expect(runCommands(files, ['cat; true'], { output, cwd, locate })).resolves.toEqual(files)
})

/** Asks the run to stop, and goes on writing into the folder. */
const busy = `
const fs = require('node:fs')
const [pid, folder] = process.argv.slice(2)
process.kill(pid)
const end = performance.now() + 5000
for (let count = 0; performance.now() < end; count++) fs.mkdirSync(folder + '/' + count, { recursive: true })
`

test.each([
  ['is the program itself', (program: string) => program],
  ['starts the program', (program: string) => `sh -c '${program} "$0"; true'`],
])('a run that is asked to stop meanwhile stops a command that %s, and leaves nothing', async (_, command) => {
  writeFileSync(join(cwd, 'busy.cjs'), busy)
  const program = `
const { runCommands } = await import(${JSON.stringify(new URL('./run-commands.ts', import.meta.url).href)})
const [cwd, command] = process.argv.slice(1)
const options = { output: cwd + '/src/api', cwd, locate: () => undefined }
await runCommands([{ path: 'a.ts', text: '' }], [command.replace('PID', process.pid)], options)
`
  const given = [cwd, command(`"${process.execPath}" busy.cjs PID`)]
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, ...given], { stdio: 'ignore' })
  await expect(once(child, 'exit')).resolves.toEqual([null, 'SIGTERM'])
  // A program that goes on would make the folder again.
  await wait(50)
  expect(readdirSync(cwd).toSorted()).toEqual(['busy.cjs', 'it is here'])
})
