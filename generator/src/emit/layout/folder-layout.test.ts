import { expect, test } from 'vitest'
import { type FolderSettings, folderLayout } from './folder-layout.ts'

const names = {
  packages: {
    types: '@acme/types',
    core: '@acme/core',
    reactQuery: '@acme/react-query',
    validators: '@acme/validators',
    mocks: '@acme/mocks',
    mcp: '@acme/mcp',
  },
}
const settings: FolderSettings = { emit: ['types', 'core', 'react-query'], imports: 'none', runtime: 'runtime' }
const operation = 'packages/core/src/generated/operations/petsList.ts'
const hooks = 'packages/react-query/src/generated/petsList.ts'

test.each([
  ['packages/types/src/generated/index.ts', 'types.ts'],
  ['packages/types/src/generated/schemas.ts', 'types/schemas.ts'],
  ['packages/core/src/index.ts', 'core.ts'],
  ['packages/core/src/generated/index.ts', 'core/index.ts'],
  [operation, 'core/operations/petsList.ts'],
  ['packages/core/src/runtime/client/call.ts', 'runtime/client/call.ts'],
  ['packages/core/src/runtime/http/call.ts', 'runtime/http/call.ts'],
  ['packages/react-query/src/index.ts', 'react-query.ts'],
  ['packages/react-query/src/types.ts', 'runtime/react-query/types.ts'],
  ['packages/react-query/src/generated/index.ts', 'react-query/index.ts'],
  [hooks, 'react-query/petsList.ts'],
  ['packages/validators/src/generated/zod/schemas.ts', 'validators/zod/schemas.ts'],
  ['mocks/pets.ts', 'mocks/pets.ts'],
])('%s goes to %s', (path, want) => {
  expect(folderLayout(names, settings).place(path)).toBe(want)
})

test.each([
  [operation, '../../runtime/client/call.js', '../../runtime/client/call'],
  [operation, '../client.js', '../client'],
  [operation, '@acme/types', '../../types'],
  [operation, 'app:client', '../../client'],
  [hooks, '@acme/core/petsList', '../core/operations/petsList'],
  [hooks, '@acme/core/client', '../core/client'],
  [hooks, '@acme/core', '../core'],
  [hooks, '../types.js', '../runtime/react-query/types'],
  [hooks, 'packages/core/src/runtime/client/call.js', '../runtime/client/call'],
  [hooks, '@tanstack/react-query', '@tanstack/react-query'],
  [hooks, '@acme/core-js', '@acme/core-js'],
  ['packages/core/src/index.ts', './runtime/client/call.js', './runtime/client/call'],
  ['index.ts', './core.js', './core'],
])('%s imports %s as %s', (from, module, want) => {
  expect(folderLayout(names, settings).specifier(from, module)).toBe(want)
})

test.each([
  ['none', './client'],
  ['.js', './client.js'],
  ['.ts', './client.ts'],
] as const)('imports that end in %s', (imports, want) => {
  const layout = folderLayout(names, { ...settings, imports })
  expect(layout.specifier('packages/core/src/generated/index.ts', './client.js')).toBe(want)
})

test('a runtime outside the folder, which several SDKs share', () => {
  const layout = folderLayout(names, { ...settings, runtime: '../runtime' })
  expect(layout.specifier(operation, '../../runtime/client/call.js')).toBe('../../../runtime/client/call')
  expect(layout.specifier('packages/core/src/index.ts', './runtime/client/call.js')).toBe('../runtime/client/call')
})
