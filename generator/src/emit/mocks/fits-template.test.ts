import { expect, test } from 'vitest'
import { fitsTemplate } from './fits-template.ts'

test.each([
  ['/a', '/a', true],
  ['/a', '/b', false],
  ['/{a}', '/b', true],
  ['/{a}', '/', false],
  ['/{a}', '/b/c', false],
  ['/{a}.json', '/b.json', true],
  ['/{a}.json', '/.json', false],
  ['/x{a}x', '/xx', false],
  ['/x{a}x', '/x', false],
  ['/{a}-{b}', '/1-2', true],
  ['/{a}-{b}', '/1-2-3', true],
  ['/{a}-{b}', '/-2', false],
  ['/{a}-{b}', '/1-', false],
  ['/{a}{b}', '/12', true],
  ['/{a}{b}', '/1', false],
  ['/{a}aa{b}a', '/aaaaa', true],
  ['/{a}aa{b}a', '/aaaa', false],
  [`/${'{a}-'.repeat(50)}x`, `/${'--'.repeat(200)}y`, false],
])('%s, %s: %s', (template, path, want) => {
  expect(fitsTemplate(template, path)).toBe(want)
})
