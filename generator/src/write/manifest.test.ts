import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { hashText, manifestPath, printManifest, readManifest } from './manifest.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sdkgen-manifest-'))
  return () => rmSync(root, { recursive: true, force: true })
})

const [one, two] = [hashText('one'), hashText('two')]
const plant = (text: string): void => writeFileSync(join(root, manifestPath), text)

test('what is printed is read, sorted by path', () => {
  const manifest = new Map([
    ['b/with space.ts', new Set([one])],
    ['a.ts', new Set([two])],
  ])
  const text = printManifest(manifest)
  expect(text.split('\n').slice(2)).toEqual([`${two}  a.ts`, `${one}  b/with space.ts`, ''])
  plant(text)
  expect(readManifest(root)).toEqual(manifest)
  plant(text.replaceAll('\n', '\r\n'))
  expect(readManifest(root)).toEqual(manifest)
})

test('without one, nothing is known', () => {
  expect(readManifest(root)).toEqual(new Map())
})

test.each([
  ['the lines of two branches', `${one}  a.ts\n${two}  a.ts\n`, [['a.ts', new Set([one, two])]]],
  ['the marks of a conflict', `<<<<<<< HEAD\n${one}  a.ts\n=======\n>>>>>>> main\n`, [['a.ts', new Set([one])]]],
  ['a path that leads out of the folder', `${one}  ../a.ts\n${one}  /etc/passwd\n${one}  .git/config\n`, []],
  ['no manifest at all', '{"a": [1]}', []],
] as const)('%s', (_, text, want) => {
  plant(text)
  expect([...readManifest(root)]).toEqual(want)
})

test('a link is not followed', () => {
  writeFileSync(join(root, 'elsewhere'), `${one}  a.ts\n`)
  symlinkSync(join(root, 'elsewhere'), join(root, manifestPath))
  expect(readManifest(root)).toEqual(new Map())
})
