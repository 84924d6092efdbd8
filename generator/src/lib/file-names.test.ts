import { expect, test } from 'vitest'
import { cutStem, foldName, isDeviceName, isPortableName } from './file-names.ts'

test.each(['con', 'AUX', 'nul', 'prn', 'com1', 'LPT9', 'com²', 'conin$'])('%s is a device', (name) => {
  expect(isDeviceName(name)).toBe(true)
  expect(isPortableName(`${name}.ts`)).toBe(false)
})

test.each([
  ['console.ts', true],
  ['com10.ts', true],
  ['aux-file.md', true],
  ['.gitattributes', true],
  ['a b.md', true],
  ['é'.repeat(127), true],
  ['nul.test.ts', false],
  ['a:b', false],
  ['a?', false],
  ['a.', false],
  ['a ', false],
  ['é'.repeat(128), false],
])('%s: %s', (name, want) => {
  expect(isPortableName(name)).toBe(want)
})

test('a long name is cut between characters', () => {
  expect(cutStem('short')).toBe('short')
  expect(cutStem('x'.repeat(300))).toBe('x'.repeat(200))
  expect(cutStem('𝒜'.repeat(300))).toBe('𝒜'.repeat(50))
})

test('names that differ in case or Unicode form are one', () => {
  expect(foldName('Caf\u00e9')).toBe(foldName('cafe\u0301'))
})
