import { expect, test } from 'vitest'
import { isInExtension, isNamedByAuthor, type WalkPath } from './document-walk.ts'

function pathTo(keys: string): WalkPath {
  const path = keys.split(' ').reduce<WalkPath | undefined>((parent, key) => ({ parent, key }), undefined)
  if (path === undefined) throw new TypeError('No keys')
  return path
}

test.each<[keys: string, isExtension: boolean]>([
  ['x-a', true],
  ['info x-a b', true],
  ['components schemas x-a', false],
  ['components schemas Pet properties x-a', false],
  ['components schemas Pet properties properties x-a', true],
  ['components schemas schemas x-a', true],
  ['components responses x-a', false],
  ['components parameters A x-a', true],
  ['paths x-a', true],
  ['paths /a x-a', true],
  ['paths /a get responses x-a', true],
  ['paths /a get responses 200 headers x-a', false],
  ['paths /a get responses 200 content x-a', false],
  ['paths /a get callbacks x-a', false],
  ['paths /a get callbacks done x-a', true],
])('%s', (keys, isExtension) => {
  expect(isInExtension(pathTo(keys))).toBe(isExtension)
})

test('a property may be called like a map', () => {
  expect(isNamedByAuthor(pathTo('components schemas Pet properties properties'))).toBe(true)
  expect(isNamedByAuthor(pathTo('components schemas Pet properties properties description'))).toBe(false)
  expect(isNamedByAuthor(pathTo('components schemas Pet properties description'))).toBe(true)
})
