import { expect, it, test, vi } from 'vitest'
import { get, send, TestClient, type TestOptions } from '../../../test/api.js'
import { retryAfter } from './retry.js'

/** In milliseconds. */
const parse = (value: string, name = 'retry-after') => {
  const seconds = retryAfter(new Headers({ [name]: value }))
  return seconds === undefined ? undefined : seconds * 1000
}

test.each([
  ['0', 0],
  ['120', 120_000],
  ['1.5', 1500],
  ['99999999999', 99_999_999_999_000],
])('%s seconds', (text, want) => expect(parse(text)).toBe(want))

test.each(['-1', 'soon', '', 'NaN', 'Infinity', '0x10', '1e3', '1, 2', '1;2', 'GMT', 'Nonsense GMT'])(
  '%j is ignored',
  (text) => {
    expect(parse(text)).toBeUndefined()
  },
)

it('takes dates, and milliseconds before seconds', () => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) })
  expect(parse('Tue, 01 Jan 2030 00:01:00 GMT')).toBe(60_000)
  expect(parse('Mon, 31 Dec 2029 00:00:00 GMT')).toBe(0)
  // The three forms of RFC 9110, which all mean GMT.
  vi.stubEnv('TZ', 'America/New_York')
  expect(parse('Tuesday, 01-Jan-30 00:01:00 GMT')).toBe(60_000)
  expect(parse('Tue Jan  1 00:01:00 2030')).toBe(60_000)
  vi.unstubAllEnvs()
  expect(parse('250', 'retry-after-ms')).toBe(250)
  expect(retryAfter(new Headers({ 'retry-after': '9', 'retry-after-ms': '1' }))).toBe(0.001)
  expect(retryAfter(new Headers({ 'x-ratelimit-reset': '1795219200000' }))).toBeUndefined()
  vi.useRealTimers()
})

test.each([
  ['soon', '9', 9],
  ['', '9', 9],
  ['-1', '9', 9],
  ['0', '9', 9],
  ['NaN', 'Tue, 01 Jan 2030 00:01:00 GMT', 60],
  ['1500', '9', 1.5],
  ['1500', 'soon', 1.5],
  ['soon', 'soon', undefined],
  ['0', '', undefined],
])('retry-after-ms %j beside Retry-After %j', (ms, seconds, want) => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) })
  expect(retryAfter(new Headers({ 'retry-after-ms': ms, 'retry-after': seconds }))).toBe(want)
  vi.useRealTimers()
})

/** Milliseconds between the attempts of a call whose response is always 503 with these headers. */
async function waits(options: TestOptions, headers: Record<string, string>, random: number): Promise<number[]> {
  vi.useFakeTimers({ now: 0 })
  const dice = vi.spyOn(Math, 'random').mockReturnValue(random)
  const times: number[] = []
  const fetch = async () => {
    times.push(Date.now())
    return new Response('', { status: 503, headers })
  }
  const result = send(new TestClient({ fetch, retryDelayMs: undefined, ...options }), get)
  await vi.runAllTimersAsync()
  await result
  dice.mockRestore()
  vi.useRealTimers()
  return times.slice(1).map((time, index) => time - (times[index] ?? 0))
}

test.each([
  ['doubles and is capped', { maxRetries: 6 }, {}, 0, [500, 1000, 2000, 4000, 8000, 8000]],
  ['is shortened by up to a quarter', { maxRetries: 2 }, {}, 1, [375, 750]],
  ['is not shortened if the server asked for it', { maxRetries: 2 }, { 'retry-after': '20' }, 1, [20_000, 20_000]],
  [
    'beyond what timers take is no hot loop',
    { maxRetries: 1, maxRetryAfterMs: Infinity },
    { 'retry-after': '9999999' },
    1,
    [2e9],
  ],
])('the wait %s', async (_, options, headers, random, want) =>
  expect(await waits(options, headers, random)).toEqual(want),
)
