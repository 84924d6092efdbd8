import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test('a run that is asked to stop meanwhile stops the command and leaves nothing', async () => {
  const program = `
const { runCommands } = await import(${JSON.stringify(new URL('./run-commands.ts', import.meta.url).href)})
const cwd = process.argv[1]
const wait = '"' + process.execPath + '" -e "process.kill(' + process.pid + '); setTimeout(() => {}, 60000)"'
await runCommands([{ path: 'a.ts', text: '' }], [wait], { output: cwd + '/src/api', cwd, locate: () => undefined })
`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, cwd], { stdio: 'ignore' })
  await expect(once(child, 'exit')).resolves.toEqual([null, 'SIGTERM'])
  expect(readdirSync(cwd)).toEqual(['it is here'])
})
