import { expect, test } from 'vitest'
import { keywordEffects } from '../../model/schema/keyword-effects.ts'
import { constraints } from './constraints.ts'

/** Compared with the types, or with the references they are. */
const typed = new Set(['type', 'reference'])
/** Say nothing about values. */
const silent = new Set(['$schema', '$vocabulary', '$comment', 'xml'])

test('every keyword that the model knows has a rule', () => {
  const missing = [...keywordEffects].filter(
    ([keyword, effect]) =>
      !(typeof effect === 'string' && typed.has(effect)) && !silent.has(keyword) && !constraints.has(keyword),
  )
  expect(missing).toEqual([])
})

test('no rule is for a keyword that the model does not know', () => {
  expect([...constraints.keys()].filter((keyword) => !keywordEffects.has(keyword))).toEqual([])
})
