import { expect, test } from 'vitest'
import { buildApi } from '../../model/build-api.ts'
import { documentOf } from '../../model/model.fixture.ts'
import { SourceFiles } from '../code/source-file.ts'
import { emitTests } from './emit-tests.ts'

test('operations whose requests look alike have no contract test, which a mock server could not distinguish', () => {
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

test('an optional list of objects in the query is left out, which a mock server cannot read', () => {
  const list = { type: 'array', items: { type: 'object' } }
  const example = [{ a: 1 }]
  const query = { in: 'query', schema: list, example }
  const document = documentOf({
    paths: {
      '/files': {
        get: {
          operationId: 'list',
          parameters: [
            { name: 'filters', ...query },
            { name: 'sort', in: 'query', schema: { type: 'array', items: { type: 'string' } }, example: ['a'] },
            { name: 'needed', required: true, ...query },
          ],
          responses: { 204: { description: 'OK' } },
        },
      },
    },
  })
  const [text = ''] = emitTests(buildApi(document, { name: 'Acme', scope: '@acme' }), new SourceFiles()).flatMap(
    (file) => (file.text.includes("name: 'list'") ? [file.text] : []),
  )
  expect(text).toMatch(/needed: \[\{\s*a: 1/)
  expect(text).toMatch(/sort: \['a'\]/)
  expect(text).not.toContain('filters:')
})
