import { expect, test } from 'vitest'
import { limitConcurrency } from './limit-concurrency.ts'

test('so many at once and no more, in order, errors included', async () => {
  let running = 0
  let most = 0
  const started: number[] = []
  const work = limitConcurrency(3, async (item: number) => {
    started.push(item)
    most = Math.max(most, ++running)
    await new Promise((resolve) => setImmediate(resolve))
    running--
    if (item === 2) throw new Error('no')
    return item * 2
  })
  const settled = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((item) => work(item)))
  expect(most).toBe(3)
  expect(started).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(settled.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'no'))).toEqual([
    2,
    'no',
    6,
    8,
    10,
    12,
    14,
  ])
})
