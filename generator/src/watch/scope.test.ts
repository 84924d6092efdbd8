import { expect, test } from 'vitest'
import { isInScope, isOutOfScope, scopeOf } from './scope.ts'

const scope = scopeOf({
  cwd: '/work',
  patterns: ['spec/sources/*.yaml', 'spec/overlays/{a,b}/**', 'more/api.yaml', 'https://api.example.com/openapi.json'],
  files: ['/work/sdk.config.ts', '/elsewhere/common.yaml', 'https://api.example.com/openapi.json'],
  assets: ['/generator/templates'],
  output: '/work',
})

test('trees above the globs, folders of single files', () => {
  expect(scope).toEqual({
    trees: ['/work/spec/sources', '/work/spec/overlays', '/generator/templates'],
    folders: ['/work/more', '/work', '/elsewhere'],
    output: '/work',
  })
})

test.each([
  ['/work/spec/sources/chat.yaml', true],
  ['/work/spec/sources/new.yaml', true],
  ['/work/spec/openapi.yaml', false],
  ['/work/sdk.config.ts', true],
  ['/work/redocly.yaml', true],
  ['/work/photo.png', false],
  ['/work/more/schemas.json', true],
  ['/work/more/deeper/schemas.json', false],
  ['/elsewhere/common.yaml', true],
  ['/generator/templates/packages/core/README.md.hbs', true],
  ['/work/packages/core/src/generated/client.ts', false],
  ['/work/spec/sources/node_modules/x/api.yaml', false],
  ['/work/.sdkgen/journal.json', false],
  ['/work/spec/sourcesandmore/chat.yaml', false],
])('%s: %s', (path, want) => {
  expect(isInScope(path, scope)).toBe(want)
})

test.each([
  ['/work/spec', false],
  ['/generator', false],
  ['/work/packages', true],
  ['/work/node_modules', true],
  ['/work/.git', true],
  ['/elsewhere/other', true],
])('need not be looked at: %s %s', (path, want) => {
  expect(isOutOfScope(path, scope)).toBe(want)
})

test('a glob at the root of the project leaves out what is generated and installed', () => {
  const wide = scopeOf({ cwd: '/work', patterns: ['**/*.yaml'], files: [], assets: [], output: '/work' })
  expect(wide.trees).toEqual(['/work'])
  expect(isOutOfScope('/work/node_modules', wide)).toBe(true)
  expect(isOutOfScope('/work/packages/core/src/generated', wide)).toBe(true)
  expect(isOutOfScope('/work/apis/pets.yaml', wide)).toBe(false)
})
