import { expect, test } from 'vitest'
import { buildApi } from '../../model/build-api.ts'
import { documentOf } from '../../model/testing.ts'
import { SourceFiles } from '../code/source-file.ts'
import { emitTests } from './emit-tests.ts'

test('operations whose requests look alike have no contract test, which a mock server could not tell apart', () => {
  const responses = { 204: { description: 'OK' } }
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a' }
  const document = documentOf({
    paths: {
      '/files/{id}': { put: { operationId: 'update', parameters: [id], responses } },
      '/files/{id}#share': { put: { operationId: 'share', parameters: [id], responses } },
      '/files#list': { get: { operationId: 'list', responses } },
    },
  })
  const files = emitTests(buildApi(document, { name: 'Acme', scope: '@acme' }), new SourceFiles())
  const names = files.flatMap(({ text }) =>
    [...text.matchAll(/describeOperation\(\{\s*name: ['"](\w+)/g)].map(([, name]) => name),
  )
  expect(names).toEqual(['list'])
})
