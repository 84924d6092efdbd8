import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findLibrary } from './find-library.ts'

const query = { name: '@tanstack/react-query', versions: '>=5.62.0 <6' }

function find(files: Readonly<Record<string, object>>) {
  const root = mkdtempSync(join(tmpdir(), 'sdkgen-library-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), JSON.stringify(content))
  }
  return findLibrary(query, join(root, 'apps/web/src/api'))
}

const listed = (range: string, key = 'dependencies') => ({ [key]: { [query.name]: range } })
const installed = (version: string, folder = '') => ({
  [`${folder}node_modules/@tanstack/react-query/package.json`]: { version },
})

test.each([
  ['^5.62.0', 'usable'],
  ['^5.0.0', 'usable'],
  ['5', 'usable'],
  ['>=4', 'usable'],
  ['^4.36.0 || ^5.90.0', 'usable'],
  ['latest', 'usable'],
  ['catalog:', 'usable'],
  ['workspace:*', 'usable'],
  ['npm:@tanstack/react-query@^5.70.0', 'usable'],
  ['^6.0.0', 'usable'],
  ['~5.61.0', 'too old'],
  ['5.61.5', 'too old'],
  ['^4.36.0', 'too old'],
  ['npm:@tanstack/react-query@^4.0.0', 'too old'],
])('range %s: %s', (range, kind) => {
  expect(find({ 'package.json': listed(range) })).toMatchObject({ kind })
})

test.each([
  ['5.62.0', 'usable'],
  ['5.102.0', 'usable'],
  ['6.0.0-beta.1', 'usable'],
  ['5.61.5', 'too old'],
  ['5.62.0-alpha.1', 'too old'],
  ['4.36.1', 'too old'],
])('version %s: %s, whatever the manifest asks for', (version, kind) => {
  for (const range of ['^5.0.0', '^4.0.0', 'catalog:'])
    expect(find({ 'package.json': listed(range), ...installed(version) })).toMatchObject({ kind })
})

test.each([
  ['in the workspace', { 'package.json': listed('^5.62.0'), 'apps/web/package.json': {} }, 'usable'],
  ['nearer to the folder', { 'package.json': listed('^4.0.0'), 'apps/web/package.json': listed('^5.62.0') }, 'usable'],
  ['as a peer', { 'apps/web/package.json': listed('^5.62.0', 'peerDependencies') }, 'usable'],
  ['hoisted', { 'apps/web/package.json': {}, ...installed('5.90.0') }, 'usable'],
  ['nearer, and old', { ...installed('5.90.0'), ...installed('5.0.0', 'apps/web/') }, 'too old'],
  ['not at all', { 'package.json': {}, 'apps/web/package.json': listed('1', 'scripts') }, 'absent'],
  ['without a manifest', {}, 'usable'],
  ['by Deno', { 'package.json': {}, 'deno.json': { imports: {} } }, 'usable'],
])('%s', (_title, files, kind) => {
  expect(find(files)).toMatchObject({ kind })
})
