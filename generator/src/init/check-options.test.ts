import { expect, test } from 'vitest'
import { checkLicense, checkRepository } from './check-options.ts'

test.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0+)', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md', undefined])(
  '%s is a licence',
  (license) => {
    expect(() => checkLicense(license)).not.toThrow()
  },
)

test.each(['', 'MIT"', 'MIT\n', '<b>', '`x`', '${{ x }}'])('%j is none', (license) => {
  expect(() => checkLicense(license)).toThrow('--license')
})

test.each([
  ['https://github.com/acme/sdk', 'git+https://github.com/acme/sdk.git'],
  ['git+https://github.com/acme/sdk.git', 'git+https://github.com/acme/sdk.git'],
  ['https://gitlab.com/acme/group/sdk/', 'git+https://gitlab.com/acme/group/sdk.git'],
  [undefined, undefined],
])('%s is written as %s', (given, want) => {
  expect(checkRepository(given)).toBe(want)
})

test.each([
  'acme/sdk',
  'http://example.com/a',
  "https://github.com/a/b'",
  'https://github.com',
  'https://a:b@c.com/d/e',
])('%s is no repository', (given) => {
  expect(() => checkRepository(given)).toThrow('--repository')
})
