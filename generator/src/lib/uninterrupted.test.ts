import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sdkgen-signal-'))
  return () => rmSync(root, { recursive: true, force: true })
})

/** Holds the lock, says so, and gets the signal in the middle of work that does not look up. */
const program = `
const { writeFileSync } = await import('node:fs')
const { withLock } = await import(${JSON.stringify(new URL('../write/lock.ts', import.meta.url).href)})
const [root, mode] = process.argv.slice(1)
if (mode === 'handler') process.on('SIGTERM', () => process.exit(7))
await withLock(root, async () => {
  writeFileSync(root + '/first', '')
  process.kill(process.pid, mode === 'interrupt' ? 'SIGINT' : 'SIGTERM')
  const end = performance.now() + 50
  while (performance.now() < end);
  writeFileSync(root + '/second', '')
})
writeFileSync(root + '/afterwards', '')
`

test.each([
  { mode: 'interrupt', exit: [null, 'SIGINT'] },
  { mode: 'terminate', exit: [null, 'SIGTERM'] },
  { mode: 'handler', exit: [7, null] },
])('asked to stop while it writes ($mode): finishes the write, then stops', async ({ mode, exit }) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, root, mode], { stdio: 'ignore' })
  await expect(once(child, 'exit')).resolves.toEqual(exit)
  expect(readFileSync(join(root, 'second'), 'utf8')).toBe('')
  expect(existsSync(join(root, 'afterwards'))).toBe(false)
  expect(existsSync(join(root, '.sdkgen.lock'))).toBe(false)
})
