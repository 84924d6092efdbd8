import { expect, test } from 'vitest'
import { collect } from './collect.ts'
import { DocumentError, DocumentErrors } from './document-error.ts'

const problem = (message: string): DocumentError => new DocumentError({ code: 'locked', message, hint: 'Wait.' })

test('gathers what work throws, in order, and keeps the other results', async () => {
  const problems = collect()
  const work = (item: number): number => {
    if (item === 2) throw problem('two')
    if (item === 3) throw new DocumentErrors([problem('three'), problem('four')])
    return item * 10
  }
  expect(problems.trySync([1, 2, 5], work)).toEqual([10, 50])
  expect(await problems.tryAll([3, 4], async (item) => work(item))).toEqual([40])
  expect(() => problems.throwIfAny()).toThrow(new DocumentErrors([problem('two'), problem('three'), problem('four')]))
})

test('lets other errors through, and throws nothing when nothing was found', () => {
  const problems = collect()
  expect(() => problems.trySync([1], () => JSON.parse('{'))).toThrow(SyntaxError)
  expect(() => problems.throwIfAny()).not.toThrow()
})
