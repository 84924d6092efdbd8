import type { ApiKeyInfo, Guardrail } from '@openrouter-sdk/types'
import { sampleFiles, type StoredFile } from './data/files.ts'
import { sampleGuardrails } from './data/guardrails.ts'
import { sampleKeys } from './data/keys.ts'

/** What one credential sees and changes. */
export interface Account {
  keys: readonly ApiKeyInfo[]
  guardrails: readonly Guardrail[]
  files: readonly StoredFile[]
  /** Jobs by id, with how often each was asked for. */
  readonly videos: Map<string, { readonly fails: boolean; asked: number }>
  /** Cost of the replies so far, in USD. */
  spent: number
}

const accounts = new Map<string, Account>()

/** The account of a credential, made at its first request: visitors do not see each other's changes. */
export function accountOf(credential: string): Account {
  const account = accounts.get(credential) ?? {
    keys: sampleKeys(),
    guardrails: sampleGuardrails(),
    files: sampleFiles(),
    videos: new Map(),
    spent: 0,
  }
  accounts.set(credential, account)
  return account
}
