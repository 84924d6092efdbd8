import { createConfig } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { hintOfRule } from './rule-hints.ts'
import { coveredRules, structuralRules } from './structural-rules.ts'

test('every rule that is on by default has a hint', async () => {
  const { rules } = await createConfig({ extends: ['recommended'] })
  const on = ['oas3_0', 'oas3_1', 'oas3_2'].flatMap((version) =>
    Object.entries(Object(Reflect.get(rules, version))).flatMap(([rule, severity]) =>
      severity === 'off' ? [] : [rule],
    ),
  )
  const wanted = [...new Set([...on, ...Object.keys(structuralRules)])].filter((rule) => !coveredRules.includes(rule))
  expect(wanted.length).toBeGreaterThan(30)
  expect(wanted.filter((rule) => hintOfRule(rule) === undefined)).toEqual([])
})
