import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RunQueue } from './run-queue.ts'

let starts: number[] = []
let finish: () => void = () => {}
const queue = () =>
  new RunQueue(() => {
    starts.push(Date.now())
    return new Promise((resolve) => (finish = resolve))
  }, 30)

beforeEach(() => {
  starts = []
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})
afterEach(() => void vi.useRealTimers())

test('several requests, one run, once it is quiet', () => {
  const runs = queue()
  for (let n = 0; n < 5; n++) {
    runs.request()
    vi.advanceTimersByTime(20)
  }
  vi.advanceTimersByTime(1000)
  expect(starts).toEqual([80 + 30])
})

test('requests during a run: one more run after it, never two at once', async () => {
  const runs = queue()
  runs.request()
  vi.advanceTimersByTime(30)
  for (let n = 0; n < 3; n++) runs.request()
  vi.advanceTimersByTime(1000)
  expect(starts).toEqual([30])
  finish()
  await vi.advanceTimersByTimeAsync(1000)
  expect(starts).toHaveLength(2)
  finish()
  await vi.advanceTimersByTimeAsync(1000)
  expect(starts).toHaveLength(2)
})
