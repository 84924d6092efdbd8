import { expect, test } from 'vitest'
import { bumpTable, covers, demandedBump } from './bump.ts'
import type { Change } from './change.ts'
import type { Severity } from './severity.ts'

const change = (severity: Severity): Change => ({
  id: severity,
  code: 'documented',
  severity,
  subject: '',
  message: '',
  operations: [],
  before: undefined,
  after: undefined,
})

test.each(bumpTable)('%s: %s before 1.0.0, then %s', (severity, early, stable) => {
  const changes = [change(severity)]
  expect(demandedBump({ changes }, '0.4.2')).toBe(early)
  expect(demandedBump({ changes }, '1.4.2')).toBe(stable)
})

test('the worst change decides, none asks for nothing', () => {
  expect(demandedBump({ changes: [change('documentation'), change('breaking'), change('types')] }, '2.0.0')).toBe(
    'major',
  )
  expect(demandedBump({ changes: [] }, '2.0.0')).toBe('none')
})

test.each([
  ['major', 'minor', true],
  ['minor', 'minor', true],
  ['patch', 'minor', false],
  ['none', 'none', true],
] as const)('%s covers %s: %s', (bump, demanded, want) => {
  expect(covers(bump, demanded)).toBe(want)
})
