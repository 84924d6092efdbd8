import { expect, test } from 'vitest'
import { Stages } from './stages.ts'

test('runs in order, loads late, hands results on and keeps a time for each', async () => {
  const seen: string[] = []
  const stages = new Stages((stage) => seen.push(`start ${stage}`))
  const one = await stages.run(
    'one',
    async () => ({ add: (n: number) => n + 1 }),
    ({ add }) => add(1),
  )
  const two = await stages.run(
    'two',
    async () => ({ add: async (n: number) => n + one }),
    ({ add }) => add(1),
  )
  expect(two).toBe(3)
  expect(seen).toEqual(['start one', 'start two'])
  expect(stages.timings.map((timing) => timing.stage)).toEqual(['one', 'two'])
  expect(stages.timings.every((timing) => timing.ms >= 0)).toBe(true)
})

test('keeps the time of a stage that fails', async () => {
  const stages = new Stages()
  const fail = () => {
    throw new Error('no')
  }
  await expect(stages.run('lint', async () => ({}), fail)).rejects.toThrow('no')
  expect(stages.timings.map((timing) => timing.stage)).toEqual(['lint'])
})
