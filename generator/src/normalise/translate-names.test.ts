import { expect, test } from 'vitest'
import { DocumentErrors } from '../diagnostics/document-error.ts'
import type { JsonObject } from '../lib/json.ts'
import { runOnOperation } from './pass.fixture.ts'
import { translateNames } from './translate-names.ts'

const locate = (pointer: string) => ({ file: 'a.yaml', line: 1, column: 1, pointer })

test.each<[name: string, operation: JsonObject, group: string | undefined, method: string | undefined]>([
  ['nothing', {}, undefined, undefined],
  [
    'Speakeasy',
    { 'x-speakeasy-group': 'beta.api-keys', 'x-speakeasy-name-override': 'listAll' },
    'beta.apiKeys',
    'listAll',
  ],
  ['Fern', { 'x-fern-sdk-group-name': 'users', 'x-fern-sdk-method-name': 'get_one' }, 'users', 'getOne'],
  ['Fern with nested groups', { 'x-fern-sdk-group-name': ['beta', 'Users'] }, 'beta.users', undefined],
  ['Stainless', { 'x-stainless-naming': { typescript: { method_name: 'retrieve' } } }, undefined, 'retrieve'],
  ['what is said already', { 'x-sdk-group': 'own', 'x-speakeasy-group': 'other' }, 'own', undefined],
  ['values of another kind', { 'x-speakeasy-group': 3, 'x-fern-sdk-method-name': ['x'] }, undefined, undefined],
  ['a pattern at the root', { operationId: 'users_list' }, undefined, 'list'],
])('%s', (_name, operation, group, method) => {
  const root = {
    'x-speakeasy-name-override': [
      { operationId: '^.*_list$', methodNameOverride: 'list' },
      { operationId: '(', methodNameOverride: 'x' },
    ],
  }
  const result = Object(runOnOperation((document) => translateNames(document, locate), operation, root))
  expect([result['x-sdk-group'], result['x-sdk-method']]).toEqual([group, method])
})

test('a pattern that backtracks is given up', () => {
  const document = {
    'x-speakeasy-name-override': [{ operationId: '^(a+)+$', methodNameOverride: 'x' }],
    paths: { '/a': { get: { operationId: `${'a'.repeat(40)}b` } } },
  }
  const translate = () => translateNames(document, locate, 100)
  expect(translate).toThrow(DocumentErrors)
  expect(translate).toThrow(
    expect.objectContaining({
      errors: [expect.objectContaining({ code: 'pattern-too-slow', place: locate('#/x-speakeasy-name-override') })],
    }),
  )
})
