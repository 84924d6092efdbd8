import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cacheFolder } from './cache-folder.ts'
import { hashFile, hashTree } from '../lib/hash.ts'

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sdkgen-hash-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('the fingerprint of a tree changes with names and contents, and with nothing else', () => {
  const folder = temporary()
  const accept = (path: string) => !path.endsWith('.test.ts')
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep/a.ts'), 'a')
  const first = hashTree(folder, accept)
  writeFileSync(join(folder, 'deep/a.ts'), 'a')
  writeFileSync(join(folder, 'a.test.ts'), 'ignored')
  expect(hashTree(folder, accept)).toBe(first)
  writeFileSync(join(folder, 'deep/a.ts'), 'b')
  const second = hashTree(folder, accept)
  renameSync(join(folder, 'deep/a.ts'), join(folder, 'deep/b.ts'))
  expect(new Set([first, second, hashTree(folder, accept)]).size).toBe(3)
})

test('a missing file has no fingerprint', () => {
  expect(hashFile(join(temporary(), 'missing'))).toBeUndefined()
})

test('the cache lies in the nearest node_modules', () => {
  const folder = temporary()
  mkdirSync(join(folder, 'node_modules'))
  expect(cacheFolder(join(folder, 'deep/down'))).toBe(join(folder, 'node_modules/.cache/sdkgen'))
})
