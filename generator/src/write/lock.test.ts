import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir, uptime } from 'node:os'
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

test.each(['', '.takeover'])('stops where a folder has the name of the lock%s', async (ending) => {
  if (ending !== '') writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }))
  const folder = `${file}${ending}`
  mkdirSync(folder)
  const past = new Date(Date.now() - 3_600_000)
  for (const path of [file, folder]) utimesSync(path, past, past)
  const work = withLock(root, () => 'done', { waitMs: 0 })
  await expect(work).rejects.toMatchObject({ name: 'WriteError', message: expect.stringContaining(folder) })
  expect(existsSync(folder)).toBe(true)
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

test.each([
  ['of a full disk or a power cut, which is empty', '', 5],
  ['that somebody else wrote', '[]', 5],
  ['of a process before the last restart of the machine', JSON.stringify({ pid: 1, host: hostname() }), uptime() + 60],
  [
    'of an earlier process with the number of this one',
    JSON.stringify({ pid: process.pid, host: hostname() }),
    process.uptime() + 60,
  ],
])('takes over a lock %s', async (_, text, ageInSeconds) => {
  writeFileSync(file, text)
  const written = Date.now() / 1000 - ageInSeconds
  utimesSync(file, written, written)
  await expect(withLock(root, () => 'done', { waitMs: 0 })).resolves.toBe('done')
})

test('an empty lock delays the next run, and does not stop it', async () => {
  writeFileSync(file, '')
  await expect(withLock(root, () => 'done')).resolves.toBe('done')
})

test('leaves nothing behind', async () => {
  await withLock(root, () => 'done')
  expect(readdirSync(root)).toEqual([])
})

test('takes over a stale lock', async () => {
  writeFileSync(file, JSON.stringify({ pid: 1, host: 'elsewhere.example' }))
  utimesSync(file, 1000, 1000)
  await expect(withLock(root, () => 'done', { waitMs: 0 })).resolves.toBe('done')
})
