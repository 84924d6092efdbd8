import { expect, test } from 'vitest'
import { apiOf } from '../model.fixture.ts'

const responses = { 204: { description: 'Done' } }

test.each([
  ['an operationId', { paths: { '/a': { get: { operationId: '!!!', responses } } } }, 'operationId "!!!"'],
  ['a tag', { paths: { '/a': { get: { operationId: 'a', tags: [''], responses } } } }, 'tag ""'],
  ['a webhook', { webhooks: { '+': { post: { responses } } } }, 'webhook "+"'],
  ['a schema', { components: { schemas: { '-_-': { type: 'object' } } } }, 'schema "-_-"'],
])('%s without a letter or digit is noted', (_, document, name) => {
  const { notes } = apiOf(document)
  expect(notes.filter(({ code }) => code === 'nameless').map(({ message }) => message)).toEqual([
    `The ${name} has no letter or digit, so nothing can be named after it`,
  ])
})
