import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('each text is computed once, an undefined result too', () => {
  const asked: string[] = []
  const last = remembered((text) => {
    asked.push(text)
    return text.at(-1)
  })
  expect(['ab', '', 'ab', '', 'cd'].map(last)).toEqual(['b', undefined, 'b', undefined, 'd'])
  expect(asked).toEqual(['ab', '', 'cd'])
})

test('beyond the limit results are dropped, and right all the same', () => {
  const asked: string[] = []
  const upper = remembered((text) => {
    asked.push(text)
    return text.toUpperCase()
  }, 2)
  expect(['a', 'b', 'c', 'a', 'c'].map(upper)).toEqual(['A', 'B', 'C', 'A', 'C'])
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})
