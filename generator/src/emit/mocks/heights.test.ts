import { expect, test } from 'vitest'
import { yamlDocument } from '../../compile.fixture.ts'
import { buildApi } from '../../model/build-api.ts'
import type { Type } from '../../model/schema/type.ts'
import { normalise } from '../../normalise/normalise.ts'
import { Heights } from './heights.ts'

test('unions and objects may have more members than a call has arguments', () => {
  const api = buildApi(normalise(yamlDocument('paths: {}\n')), { name: 'Acme', scope: '@acme' })
  const heights = new Heights(api, [])
  const literals = Array.from({ length: 300_000 }, (_, index): Type => ({ kind: 'literal', value: index }))
  expect(heights.of({ kind: 'union', members: literals })).toBe(0)
  expect(
    heights.of({ kind: 'tuple', items: literals.map((type) => ({ type, optional: false })), rest: undefined }),
  ).toBe(1)
})
