import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Config } from '../config/config.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { RunMemory } from './cache.ts'

let root = ''
let config: Config
const files = [
  { path: 'packages/core/src/generated/a.ts', text: 'a' },
  { path: 'packages/core/README.md', text: 'read me' },
]

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sdkgen-cache-'))
  mkdirSync(join(root, 'node_modules'))
  mkdirSync(join(root, 'packages/core/src/generated'), { recursive: true })
  for (const { path, text } of files) writeFileSync(join(root, path), text)
  writeFileSync(join(root, 'api.yaml'), 'openapi: 3.1.0')
  config = {
    file: undefined,
    cwd: root,
    name: 'Pets',
    scope: '@pets',
    inputs: ['*.yaml'],
    overlays: [],
    merged: undefined,
    redocly: undefined,
    output: root,
    tests: false,
    docs: false,
  }
  return () => rmSync(root, { recursive: true, force: true })
})

const warning = new DocumentError({
  code: 'structure',
  message: 'Odd',
  hint: 'Even it.',
  severity: 'warning',
  place: { file: 'api.yaml', line: 1, column: 1 },
})

const recall = () => new RunMemory(config).recall()

function finish(read: readonly string[] = [join(root, 'api.yaml')]): void {
  new RunMemory(config).remember({ startedAt: Date.now() + 1000, read, files, operations: 3, warnings: [warning] })
}

test('nothing is known before the first run', () => {
  expect(recall()).toBeUndefined()
})

test('what a run left behind, warnings included', () => {
  finish()
  const known = recall()
  expect(known).toMatchObject({ operations: 3, files: files.map(({ path }) => path) })
  expect(known?.warnings).toEqual([warning])
})

test.each([
  { name: 'a document', change: () => appendFileSync(join(root, 'api.yaml'), '\n') },
  { name: 'one more document for the glob', change: () => writeFileSync(join(root, 'more.yaml'), '') },
  { name: 'a document that is gone', change: () => rmSync(join(root, 'api.yaml')) },
  { name: 'the configuration', change: () => (config = { ...config, tests: true }) },
  { name: 'a generated file', change: () => writeFileSync(join(root, 'packages/core/src/generated/a.ts'), 'b') },
  { name: 'a generated file that is gone', change: () => rmSync(join(root, 'packages/core/src/generated/a.ts')) },
  { name: 'a file elsewhere', change: () => writeFileSync(join(root, 'packages/core/README.md'), 'edited') },
  { name: 'a stray', change: () => writeFileSync(join(root, 'packages/core/src/generated/stray.ts'), '') },
  {
    name: 'the version of the packages',
    change: () => writeFileSync(join(root, 'packages/core/package.json'), '{"version":"2.0.0"}'),
  },
])('notices a change of $name', ({ change }) => {
  finish()
  change()
  expect(recall()).toBeUndefined()
})

test('a change of time alone is none', () => {
  finish()
  utimesSync(join(root, 'api.yaml'), 2000, 2000)
  utimesSync(join(root, 'packages/core/README.md'), 2000, 2000)
  expect(recall()).toBeDefined()
})

test.each([
  ['the network', () => finish(['https://api.example.com/openapi.json'])],
  [
    'a file that was edited during the run',
    () =>
      new RunMemory(config).remember({
        startedAt: 0,
        read: [join(root, 'api.yaml')],
        files,
        operations: 3,
        warnings: [],
      }),
  ],
])('does not remember documents from %s', (_, remembering) => {
  remembering()
  expect(recall()).toBeUndefined()
})

test('a change between the start of a run and its end is not missed', () => {
  const memory = new RunMemory(config)
  writeFileSync(join(root, 'more.yaml'), '')
  memory.remember({ startedAt: Date.now() + 1000, read: [join(root, 'api.yaml')], files, operations: 3, warnings: [] })
  expect(recall()).toBeUndefined()
})
