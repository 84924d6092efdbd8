import type { ApiKeyInfo, Guardrail } from '@openrouter-sdk/types'
import { sampleGuardrails } from './data/guardrails.ts'
import { sampleKeys } from './data/keys.ts'

/** What one credential sees and changes. */
export interface Account {
  keys: readonly ApiKeyInfo[]
  guardrails: readonly Guardrail[]
  /** Cost of the replies so far, in USD. */
  spent: number
}

const accounts = new Map<string, Account>()

/** The account of a credential, made at its first request: visitors do not see each other's changes. */
export function accountOf(credential: string): Account {
  const account = accounts.get(credential) ?? { keys: sampleKeys(), guardrails: sampleGuardrails(), spent: 0 }
  accounts.set(credential, account)
  return account
}
