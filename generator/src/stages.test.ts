import { expect, test } from 'vitest'
import { lazy, Stages } from './stages.ts'

test('runs in order, hands results on and keeps a time for each', async () => {
  const seen: string[] = []
  const stages = new Stages((stage) => seen.push(`start ${stage}`))
  const one = await stages.run('one', () => 1)
  const two = await stages.run('two', async () => one + 1)
  expect(two).toBe(2)
  expect(seen).toEqual(['start one', 'start two'])
  expect(stages.timings.map((timing) => timing.stage)).toEqual(['one', 'two'])
  expect(stages.timings.every((timing) => timing.ms >= 0)).toBe(true)
})

test('keeps the time of a stage that fails', async () => {
  const stages = new Stages()
  const fail = () => {
    throw new Error('no')
  }
  await expect(stages.run('lint', fail)).rejects.toThrow('no')
  expect(stages.timings.map((timing) => timing.stage)).toEqual(['lint'])
})

test('a lazy function is loaded when it is called', async () => {
  const loads: string[] = []
  const add = lazy(async () => {
    loads.push('loaded')
    return (a: number, b: number) => a + b
  })
  expect(loads).toEqual([])
  expect(await add(1, 2)).toBe(3)
  expect(loads).toEqual(['loaded'])
})
