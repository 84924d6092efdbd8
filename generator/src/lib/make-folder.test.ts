import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sdkgen-folder-'))
  return () => rmSync(root, { recursive: true, force: true })
})

const entries = () => readdirSync(root, { recursive: true }).map(String).toSorted()

test('removes the folders that it made, and no others', () => {
  mkdirSync(join(root, 'src'))
  const remove = makeFolder(join(root, 'src/lib/api'))
  expect(entries()).toEqual(['src', 'src/lib', 'src/lib/api'])
  remove()
  expect(entries()).toEqual(['src'])
  makeFolder(join(root, 'src'))()
  expect(entries()).toEqual(['src'])
})

test('leaves folders in which something is by now', () => {
  const remove = makeFolder(join(root, 'src/lib/api'))
  writeFileSync(join(root, 'src/lib/note.txt'), '')
  remove()
  expect(entries()).toEqual(['src', 'src/lib', 'src/lib/note.txt'])
})

test.each<[string, () => string]>([
  ['a name is too long', () => join(root, 'src', 'a'.repeat(300), 'api')],
  [
    'a file stands in the way',
    () => {
      writeFileSync(join(root, 'file'), '')
      return join(root, 'file/src/api')
    },
  ],
  [
    'a link leads nowhere',
    () => {
      symlinkSync(join(root, 'nowhere'), join(root, 'file'))
      return join(root, 'file')
    },
  ],
])('makes all folders or none: %s', (_, prepare) => {
  const path = prepare()
  const before = entries()
  expect(() => makeFolder(path)).toThrow(/^E[A-Z]+:/)
  expect(entries()).toEqual(before)
})
