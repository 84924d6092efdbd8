import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkLinks, checkPaths } from './output-paths.ts'

test.each([
  ['a parent', '../a.ts'],
  ['a parent inside', 'packages/../../a.ts'],
  ['an absolute path', '/etc/passwd'],
  ['a drive', 'C:/a.ts'],
  ['a backslash', 'packages\\..\\a.ts'],
  ['an empty path', ''],
  ['an empty segment', 'packages//a.ts'],
  ['a dot', './a.ts'],
  ['a NUL', 'packages/a\0.ts'],
  ['a line end', 'packages/a\n.ts'],
  ['the repository itself', '.git/hooks/pre-commit'],
  ['installed code', 'packages/core/node_modules/a.js'],
  ['the work folder', '.sdkgen/journal.json'],
])('refuses %s', (_, path) => {
  expect(() => checkPaths([path])).toThrow(expect.objectContaining({ code: 'path-outside-output' }))
})

test.each([
  ['names that differ in case', ['a/Chat.ts', 'a/chat.ts']],
  ['names that differ in Unicode form', ['a/caf\u00e9.ts', 'a/cafe\u0301.ts']],
  ['folders that differ in case', ['Chat/a.ts', 'chat/b.ts']],
  ['the same name twice', ['a.ts', 'a.ts']],
  ['a file that is a folder too', ['a', 'a/b.ts']],
  ['a folder that is a file too', ['a/b.ts', 'a']],
])('refuses %s', (_, paths) => {
  expect(() => checkPaths(paths)).toThrow(expect.objectContaining({ code: 'path-collision' }))
})

test.each(['packages/core/aux.ts', 'a/con.md', 'nul', 'a/b?.ts', 'a/b.', `${'x'.repeat(256)}`])(
  'refuses %s, which not every system can hold',
  (path) => {
    expect(() => checkPaths([path])).toThrow(expect.objectContaining({ code: 'path-not-portable' }))
  },
)

test('accepts what an SDK consists of', () => {
  expect(() =>
    checkPaths([
      'README.md',
      'packages/core/src/generated/a.ts',
      'packages/core/src/generated/b.ts',
      'packages/core/package.json',
    ]),
  ).not.toThrow()
})

test('refuses to write through links', () => {
  const root = mkdtempSync(join(tmpdir(), 'sdkgen-links-'))
  mkdirSync(join(root, 'packages'))
  symlinkSync(tmpdir(), join(root, 'packages/core'))
  expect(() => checkLinks(root, ['packages/core/src/a.ts'])).toThrow('"packages/core" is a symbolic link')
  expect(() => checkLinks(root, ['packages/types/src/a.ts'])).not.toThrow()
})
