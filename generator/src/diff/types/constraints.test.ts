import { expect, test } from 'vitest'
import { keywords } from '../../specification/keywords.ts'

/** Documentation that is compared as such, or shown without being held to. */
const elsewhere = [
  'title',
  'description',
  'deprecated',
  'default',
  'example',
  'examples',
  'externalDocs',
  '$dynamicRef',
]
/** Say nothing about values. */
const silent = ['$schema', '$vocabulary', '$comment', 'xml']

test('every keyword that is compared neither with types nor with references has an order', () => {
  const without = Object.entries(keywords).flatMap(([keyword, [, effect, order]]) =>
    order === undefined && effect !== 'type' && effect !== 'reference' ? [keyword] : [],
  )
  expect(without.toSorted()).toEqual([...elsewhere, ...silent].toSorted())
})
