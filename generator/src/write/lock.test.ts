import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { withLock } from './lock.ts'

let root = ''
let file = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sdkgen-lock-'))
  file = join(root, '.sdkgen.lock')
  return () => rmSync(root, { recursive: true, force: true })
})

test('is held while the work runs and gone afterwards', async () => {
  await expect(withLock(root, () => existsSync(file))).resolves.toBe(true)
  expect(existsSync(file)).toBe(false)
})

test('is gone after work that fails', async () => {
  const work = () => {
    throw new Error('no')
  }
  await expect(withLock(root, work)).rejects.toThrow('no')
  expect(existsSync(file)).toBe(false)
})

test.each([
  ['a process that lives', JSON.stringify({ pid: process.pid, host: hostname() })],
  ['a process on another machine', JSON.stringify({ pid: 1, host: 'elsewhere.example' })],
  ['a process that is just about to say who it is', ''],
])('respects the lock of %s', async (_, text) => {
  writeFileSync(file, text)
  const work = withLock(root, () => 'done', { waitMs: 0 })
  await expect(work).rejects.toMatchObject({ name: 'WriteError', code: 'locked', hint: expect.stringContaining(file) })
  expect(existsSync(file)).toBe(true)
})

test('waits for another run to finish', async () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }))
  const work = withLock(root, () => 'done')
  rmSync(file)
  await expect(work).resolves.toBe('done')
})

test('takes over the lock of a process that is gone', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  writeFileSync(file, JSON.stringify({ pid, host: hostname() }))
  await expect(withLock(root, () => 'done', { waitMs: 0 })).resolves.toBe('done')
  expect(existsSync(`${file}.takeover`)).toBe(false)
})

test('takes over a lock that nobody can still need', async () => {
  writeFileSync(file, JSON.stringify({ pid: 1, host: 'elsewhere.example' }))
  utimesSync(file, 1000, 1000)
  await expect(withLock(root, () => 'done', { waitMs: 0 })).resolves.toBe('done')
})
