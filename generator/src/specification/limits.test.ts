import { expect, test } from 'vitest'
import { digitsOf, type LimitKeyword } from './limits.ts'

test.each<[value: string, keyword: LimitKeyword, want: string]>([
  ['9223372036854775807', 'maximum', '9223372036854775807'],
  ['18446744073709551615', 'maximum', '18446744073709551615'],
  ['-9223372036854775808', 'minimum', '-9223372036854775808'],
  ['9223372036854775808', 'exclusiveMaximum', '9223372036854775808'],
  ['9007199254740991', 'maximum', '9007199254740991'],
  ['0.5', 'minimum', '0.5'],
  ['1e300', 'maximum', '1e+300'],
])('%s as %s is written as %s', (value, keyword, want) => {
  expect(digitsOf(Number(value), keyword)).toBe(want)
})
