import { expect, test } from 'vitest'
import { openapiView } from './openapi-view.ts'

test('headers and components keep names that look like extensions or keywords', () => {
  const header = { schema: { type: 'string' } }
  const view = openapiView(
    {
      openapi: '3.1.1',
      paths: {
        '/a': {
          get: {
            responses: { 200: { headers: { 'x-trace': header } }, 'x-note': 'text' },
            'x-internal': true,
            tags: ['a'],
          },
        },
        'x-note': 'text',
      },
      components: {
        headers: { 'x-limit': header },
        requestBodies: { webhooks: { content: {} } },
        responses: { 'x-failed': { description: 'Failed' } },
        'x-own': {},
      },
    },
    ({ pointer }) => pointer,
  )
  const printed = (pointer: string) => ({ schema: { type: 'string', 'x-sdk-type': pointer } })
  expect(view).toEqual({
    openapi: '3.1.1',
    paths: {
      '/a': {
        get: {
          responses: {
            200: { headers: { 'x-trace': printed('#/paths/~1a/get/responses/200/headers/x-trace/schema') } },
          },
        },
      },
    },
    components: {
      headers: { 'x-limit': printed('#/components/headers/x-limit/schema') },
      requestBodies: { webhooks: { content: {} } },
      responses: { 'x-failed': { description: 'Failed' } },
      schemas: {},
    },
  })
})
