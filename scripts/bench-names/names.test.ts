import { describe, expect, test } from 'vitest'
import { nameOperations } from './name-operations.ts'
import { scoreOf } from './score.ts'
import { readVendorOperations } from './vendor-operations.ts'

const byApi = readVendorOperations()
const named = new Map([...byApi].map(([api, operations]) => [api, nameOperations(operations)]))

test('names are those of the vendors at least as often as the page says, with few defects', () => {
  const { operations, both, defective } = scoreOf([...named.values()].flat())
  expect(operations).toBeGreaterThan(3500)
  expect(both / operations).toBeGreaterThan(0.5)
  expect(defective / operations).toBeLessThan(0.04)
})

describe('an operation keeps its name when others come and go', () => {
  test.each([...byApi.keys()].filter((api) => (byApi.get(api)?.length ?? 0) > 80))('%s', (api) => {
    const operations = byApi.get(api) ?? []
    const before = new Map((named.get(api) ?? []).map(({ vendor, given }) => [vendor, given.name]))
    const renamed = [0, 1, 2, 3, 4].flatMap((left) =>
      nameOperations(operations.filter((_, index) => index % 5 !== left)).filter(
        ({ vendor, given }) => before.get(vendor) !== given.name,
      ),
    )
    // Only where two operations want the same name.
    expect(renamed.length / (operations.length * 4)).toBeLessThan(0.03)
  })
})
