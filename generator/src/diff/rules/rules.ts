import { clientRules } from './client-rules.ts'
import { nameRules } from './name-rules.ts'
import { operationRules } from './operation-rules.ts'
import { requestRules } from './request-rules.ts'
import { responseRules } from './response-rules.ts'
import type { Rule } from './rule.ts'

/**
 * Every kind of change there is. This table is the whole policy: comparing finds what differs, and only this table says
 * what that means for callers.
 */
export const rules = { ...operationRules, ...requestRules, ...responseRules, ...nameRules, ...clientRules }

export type RuleCode = keyof typeof rules

/** The rule of a code, with every member of `Rule`. */
export function ruleOf(code: RuleCode): Rule {
  return rules[code]
}

/** The table in sections, for the documentation. */
export const ruleSections: readonly { readonly title: string; readonly rules: Readonly<Record<string, Rule>> }[] = [
  { title: 'Operations', rules: operationRules },
  { title: 'What callers pass', rules: requestRules },
  { title: 'What callers get', rules: responseRules },
  { title: 'Names and documentation', rules: nameRules },
  { title: 'The client', rules: clientRules },
]
