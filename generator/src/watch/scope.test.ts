import { expect, test } from 'vitest'
import { isInScope, isOutOfScope, scopeOf } from './scope.ts'

const scope = scopeOf({
  cwd: '/project',
  patterns: ['spec/sources/*.yaml', 'spec/overlays/{a,b}/**', 'more/api.yaml', 'https://api.example.com/openapi.json'],
  files: ['/project/sdk.config.ts', '/elsewhere/common.yaml', 'https://api.example.com/openapi.json'],
  assets: ['/generator/templates'],
  output: '/project',
})

test('trees above the globs, folders of single files', () => {
  expect(scope).toEqual({
    trees: ['/project/spec/sources', '/project/spec/overlays', '/generator/templates'],
    folders: ['/project/more', '/project', '/elsewhere'],
    output: '/project',
  })
})

test.each([
  ['/project/spec/sources/chat.yaml', true],
  ['/project/spec/sources/new.yaml', true],
  ['/project/spec/openapi.yaml', false],
  ['/project/sdk.config.ts', true],
  ['/project/redocly.yaml', true],
  ['/project/photo.png', false],
  ['/project/more/schemas.json', true],
  ['/project/more/deeper/schemas.json', false],
  ['/elsewhere/common.yaml', true],
  ['/generator/templates/packages/core/README.md.hbs', true],
  ['/project/packages/core/src/generated/client.ts', false],
  ['/project/spec/sources/node_modules/x/api.yaml', false],
  ['/project/.sdkgen/journal.json', false],
  ['/project/spec/sourcesandmore/chat.yaml', false],
])('%s: %s', (path, want) => {
  expect(isInScope(path, scope)).toBe(want)
})

test.each([
  ['/project/spec', false],
  ['/generator', false],
  ['/project/packages', true],
  ['/project/node_modules', true],
  ['/project/.git', true],
  ['/elsewhere/other', true],
])('need not be looked at: %s %s', (path, want) => {
  expect(isOutOfScope(path, scope)).toBe(want)
})

test('a glob at the root of the project leaves out what is generated and installed', () => {
  const wide = scopeOf({ cwd: '/project', patterns: ['**/*.yaml'], files: [], assets: [], output: '/project' })
  expect(wide.trees).toEqual(['/project'])
  expect(isOutOfScope('/project/node_modules', wide)).toBe(true)
  expect(isOutOfScope('/project/packages/core/src/generated', wide)).toBe(true)
  expect(isOutOfScope('/project/apis/pets.yaml', wide)).toBe(false)
})
