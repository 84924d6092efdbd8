import { expect, test } from 'vitest'
import { TimeLimitError, withProcessorLimit } from './time-limit.ts'

test('work that waits for the processor is done again', () => {
  const waiting = new Int32Array(new SharedArrayBuffer(4))
  let tries = 0
  const result = withProcessorLimit(200, () => {
    tries += 1
    if (tries === 1) Atomics.wait(waiting, 0, 0, 1000)
    return 'done'
  })
  expect([result, tries]).toEqual(['done', 2])
})

test('work that takes more of the processor is stopped', () => {
  expect(() => withProcessorLimit(100, () => /^(a+)+$/.test(`${'a'.repeat(40)}b`))).toThrow(TimeLimitError)
})
