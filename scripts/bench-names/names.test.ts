import { assert, property, shuffledSubarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Operation } from '../../generator/src/model/api.ts'
import { isOwnDefect } from './defects.ts'
import { type NamedOperation, nameOperations, release } from './name-operations.ts'
import { scoreOf } from './score.ts'
import { readVendorOperations } from './vendor-operations.ts'

const byApi = readVendorOperations('operations')
const named = new Map([...byApi].map(([api, operations]) => [api, nameOperations(operations)]))

test('names are those of the vendors at least as often as the page says, with few defects', () => {
  const { operations, both, defective } = scoreOf([...named.values()].flat())
  expect(operations).toBeGreaterThan(3500)
  expect(both / operations).toBeGreaterThan(0.54)
  expect(defective / operations).toBeLessThan(0.04)
})

test('and on APIs that were kept aside', () => {
  const { operations, both, defective } = scoreOf(
    [...readVendorOperations('held-out-operations').values()].flatMap((one) => nameOperations(one)),
  )
  expect(operations).toBeGreaterThan(750)
  expect(both / operations).toBeGreaterThan(0.65)
  expect(defective / operations).toBeLessThan(0.04)
})

test('names of other APIs have few defects too', () => {
  const others = [...readVendorOperations('other-operations').values()].flatMap((one) => nameOperations(one))
  expect(others.length).toBeGreaterThan(2200)
  expect(others.filter(isOwnDefect).length / others.length).toBeLessThan(0.02)
})

describe.each([...byApi])('%s: operations that come, go and move', (_api, operations) => {
  const numRuns = operations.length > 300 ? 1 : 4
  // At least half of an API: where groups come from is for the whole of it to say.
  const minLength = Math.ceil(operations.length / 2)
  const subsets = shuffledSubarray([...operations], { minLength })
  const namesOf = (list: readonly NamedOperation[]) => new Map(list.map(({ vendor, given }) => [vendor, given]))

  test('rename no other, except where names collide', () => {
    const whole = namesOf(nameOperations(operations))
    const isCollision = ({ rule }: Operation) => rule.endsWith(' is taken')
    const keeps = property(subsets, (subset) => {
      const renamed = nameOperations(subset).filter(({ vendor, given }) => {
        const other = whole.get(vendor)
        return other?.name !== given.name && !isCollision(given) && other !== undefined && !isCollision(other)
      })
      expect(renamed.map(({ given }) => given.name)).toEqual([])
    })
    assert(keeps, { numRuns, seed: 1 })
  })

  test('rename none that was published', () => {
    const keeps = property(subsets, subsets, (before, after) => {
      const names = namesOf(nameOperations(before))
      const later = nameOperations(after, release(before)).filter(({ vendor }) => names.has(vendor))
      expect(later.map(({ given }) => given.name)).toEqual(later.map(({ vendor }) => names.get(vendor)?.name))
    })
    assert(keeps, { numRuns, seed: 1 })
  })
})
