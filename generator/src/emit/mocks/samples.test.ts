import { expect, test } from 'vitest'
import { Samples } from './samples.ts'

test.each<[string, readonly string[], RegExp | undefined]>([
  ['a usual pattern', ['^[A-Z]{2}-\\d+$'], /^[A-Z]{2}-\d+$/],
  ['several patterns', ['^[a-z]+$', 'a'], /^[a-z]*a[a-z]*$/],
  ['a pattern of another flavour', ['\\A[a-z]+\\Z'], undefined],
  ['no pattern', ['['], undefined],
  ['repeats within repeats', ['((a{1000}){1000}){1000}'], undefined],
  ['references to groups that double', ['((((a{1000})\\4{1000})\\3{1000})\\2{1000})\\1{1000}'], undefined],
  ['more than an engine compiles', ['a'.repeat(100_000), '(?:a{1000}){1000}'], undefined],
  ['groups within groups', [`${'('.repeat(100_000)}a${')'.repeat(100_000)}`], undefined],
  ['more than a text may have', ['a{900}'.repeat(50)], undefined],
  ['a pattern that backtracks', ['a{40}b', '^(a+)+$'], undefined],
])('%s', { timeout: 20_000 }, (_title, patterns, want) => {
  const found = new Samples().of(patterns, 0, Infinity)
  if (want === undefined) expect(found).toEqual([])
  else expect(found.length > 0 && found.every((text) => want.test(text))).toBe(true)
})

test.each<[string, string, least: number, most: number]>([
  ['a text of any length', '^arn:.*', 20, 512],
  ['letters', '^[a-z]+$', 40, 60],
  ['a part of a text', 'id-\\d*', 30, Infinity],
])('%s is as long as it must be', (_title, pattern, least, most) => {
  const found = new Samples().of([pattern], least, most)
  expect(found.length).toBeGreaterThan(0)
  const isFit = (text: string) => text.length >= least && text.length <= most && new RegExp(pattern, 'u').test(text)
  expect(found.filter((text) => !isFit(text))).toEqual([])
})

// Each would take longer than a test may.
test('patterns that take too long are given up', () => {
  const samples = new Samples()
  for (let type = 0; type < 1000; type += 1) expect(() => samples.of(['a{40}b', '^(a+)+$'], 0, Infinity)).not.toThrow()
})
