import { expect, test } from 'vitest'
import { Addresses } from './addresses.ts'

test.each([
  ['/a', '/b', false],
  ['/{a}', '/b', true],
  ['/{a}', '/', false],
  ['/{a}', '/b/c', false],
  ['/{a}/{b}', '/c/d', true],
  ['/{a}/c', '/b/d', false],
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
  ['/{a}', '/{b}', false],
  ['/{a}/{b}', '/{c}/x', true],
  ['/{a}', '/{a}?full=true', true],
  ['/{a}?full=true', '/{a}', false],
  ['/a', '/a?kind=b', true],
  ['/a?kind=b', '/a?kind=c', false],
  ['/a?kind=b', '/a?kind=b&full', true],
  ['/a?q={q}', '/a', false],
])('%s, %s: %s', (template, path, want) => {
  const operation = { verb: 'GET', path: template } as const
  const addresses = new Addresses([operation, { verb: 'GET', path }, { verb: 'POST', path: `${path}/x` }])
  expect(addresses.within(operation)).toEqual(want ? [path] : [])
})

test('the order is that of the operations, and each path is there once', () => {
  const one = { verb: 'GET', path: '/{a}' } as const
  const other = { verb: 'GET', path: '/{a}' } as const
  const all = [{ verb: 'GET', path: '/z' } as const, one, { verb: 'GET', path: '/b' } as const, other]
  const addresses = new Addresses([...all, { verb: 'GET', path: '/z' }, { verb: 'PUT', path: '/{a}' }])
  expect(addresses.within(one)).toEqual(['/z', '/b'])
  expect(addresses.alike(one)).toEqual([other])
})

test('names of parameters do not tell templates apart', () => {
  const [one, other] = [{ verb: 'GET', path: '/{a}/x' } as const, { verb: 'GET', path: '/{b}/x' } as const]
  const addresses = new Addresses([one, other])
  expect([addresses.within(one), addresses.within(other), addresses.alike(one)]).toEqual([[], [], [other]])
})

// Compared with each other, they would take longer than a test may.
test('50,000 operations are looked up', () => {
  const operations = Array.from({ length: 50_000 }, (_, index) => ({
    verb: 'GET' as const,
    path: `/api/p${index}/{id}/x`,
  }))
  const addresses = new Addresses(operations)
  expect(operations.flatMap((operation) => addresses.within(operation))).toEqual([])
})
