import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../lib/paths.ts'

const files = globSync(['generator/src/**/*.{ts,tsx}', 'packages/*/src/**/*.{ts,tsx}', 'scripts/**/*.ts'], {
  cwd: root,
  exclude: ['**/node_modules/**', '**/generated/**'],
})

const odd = [
  /^\s*(?:\/\*\*|\*|\/\/) ?What\b/,
  /^\s*(?:\/\*\*|\*|\/\/).*\b(?:nobody|whoever|whomever|and the like|bears?)\b/i,
]

test('comments open with a noun or a verb, not with What, and use plain terms', () => {
  expect(files.length).toBeGreaterThan(1000)
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (odd.some((pattern) => pattern.test(line)) ? [`${file}:${index + 1}: ${line}`] : [])),
  )
  expect(found).toEqual([])
})
