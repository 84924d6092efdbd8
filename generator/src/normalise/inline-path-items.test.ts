import { expect, test } from 'vitest'
import { inlinePathItems } from './inline-path-items.ts'
import { runPass } from './pass.fixture.ts'

test('a path item behind a reference is written out, and its own members win', () => {
  const moves: string[] = []
  const document = {
    paths: { '/a': { $ref: '#/components/pathItems/A', summary: 'Own' }, '/b': { get: {} } },
    components: { pathItems: { A: { summary: 'Theirs', get: { operationId: 'a' } } } },
  }
  expect(runPass(inlinePathItems, document, 'paths')).toEqual({
    '/a': { summary: 'Own', get: { operationId: 'a' } },
    '/b': { get: {} },
  })
  inlinePathItems(document, (to, from) => moves.push(`${to} < ${from}`))
  expect(moves).toEqual(['#/paths/~1a/get < #/components/pathItems/A/get'])
})
