import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rulesMarkdown } from './rules-page.fixture.ts'
import { ruleOf, rules, ruleSections } from './rules.ts'
import { severities } from '../severity.ts'

const folder = import.meta.dirname

test('every rule has a test', () => {
  const tables = [
    'type-rules.test.ts',
    'operation-rules.test.ts',
    'kinds.test.ts',
    'kinds.fixture.ts',
    'fields.fixture.ts',
  ].map((name) => readFileSync(join(folder, name), 'utf8'))
  const untested = Object.keys(rules).filter(
    (code) => !tables.some((text) => text.includes(`${code}:`) || text.includes(`'${code}'`)),
  )
  expect(untested).toEqual([])
})

test('rules are sentences, and what breaks says what to do', () => {
  for (const section of ruleSections) {
    for (const rule of Object.values(section.rules)) {
      expect(severities).toContain(rule.severity)
      expect(rule.title).toMatch(/^[A-Z].*[^.]$/)
      expect(rule.why).toMatch(/^[A-Z`].*\.$/)
      if (rule.severity === 'breaking' || rule.severity === 'types') expect(rule.todo).toMatch(/^[A-Z].*\.$/)
    }
  }
  expect(ruleOf('operation-added').severity).toBe('compatible')
})

test('the table in the documentation is this one', async () => {
  await expect(rulesMarkdown()).toMatchFileSnapshot('../../../docs/diff-rules.md')
})
