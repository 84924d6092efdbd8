import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { compareWithDisk, restore, write } from './write.ts'

let folder = ''
let root = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sdkgen-journal-'))
  root = join(folder, 'sdk')
  mkdirSync(join(root, '.sdkgen/new'), { recursive: true })
  writeFileSync(join(root, '.sdkgen/new/0'), 'planted')
  writeFileSync(join(folder, 'theirs'), 'theirs')
  return () => rmSync(folder, { recursive: true, force: true })
})

const plant = (text: string): void => writeFileSync(join(root, '.sdkgen/journal.json'), text)
const empty = { format: 1, direction: 'forward', writes: [], removals: [], folders: [] }

test.each([
  ['writes above the output', { ...empty, writes: [{ path: '../written', replaces: false }] }],
  ['writes hooks', { ...empty, writes: [{ path: '.git/hooks/pre-commit', replaces: false }] }],
  ['writes anywhere', { ...empty, writes: [{ path: '/tmp/written', replaces: false }] }],
  ['removes above the output', { ...empty, removals: ['../theirs'] }],
  ['removes on the way back', { ...empty, direction: 'back', removals: ['a/../../theirs'] }],
  ['makes folders above the output', { ...empty, folders: ['../made'] }],
  ['has another format', { ...empty, format: 2 }],
  ['lacks a list', { format: 1, direction: 'forward', writes: [] }],
  ['holds other values', { ...empty, writes: [1], removals: {} }],
  ['is a list', []],
])('a planted journal that %s is not followed', async (_, journal) => {
  plant(JSON.stringify(journal))
  await expect(restore(root)).rejects.toMatchObject({
    code: 'journal-invalid',
    hint: expect.stringContaining('.sdkgen'),
  })
  await expect(write([], root)).rejects.toMatchObject({ code: 'journal-invalid' })
  expect(readdirSync(folder).toSorted()).toEqual(['sdk', 'theirs'])
})

test('a planted journal does not write through a link', async () => {
  symlinkSync(folder, join(root, 'link'))
  plant(JSON.stringify({ ...empty, writes: [{ path: 'link/written', replaces: false }] }))
  await expect(restore(root)).rejects.toMatchObject({ code: 'path-is-link' })
  expect(existsSync(join(folder, 'written'))).toBe(false)
})

test.each([
  ['nothing', ''],
  ['zeros', '\0\0\0'],
])('a journal of which a power cut left %s stops no run', async (_, text) => {
  plant(text)
  await restore(root)
  expect(readdirSync(root)).toEqual([])
})

test('a work folder that is a link is not followed', async () => {
  rmSync(join(root, '.sdkgen'), { recursive: true })
  mkdirSync(join(folder, 'elsewhere'))
  symlinkSync(join(folder, 'elsewhere'), join(root, '.sdkgen'))
  await expect(write([{ path: 'a.ts', text: '' }], root)).rejects.toMatchObject({ code: 'path-is-link' })
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([])
  expect(compareWithDisk([{ path: 'a.ts', text: '' }], root).added).toHaveLength(1)
})
