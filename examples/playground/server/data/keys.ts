import { createHash, randomBytes } from 'node:crypto'
import type { ApiKeyInfo, CreateKeyRequest } from '@openrouter-sdk/types'

/** A key as the API lists it, and its secret, which is shown once. */
export function makeKey(request: CreateKeyRequest, createdAt: Date): { secret: string; key: ApiKeyInfo } {
  const secret = `sk-or-v1-${randomBytes(32).toString('hex')}`
  const limit = request.limit ?? null
  const usage = { usage: 0, usage_daily: 0, usage_weekly: 0, usage_monthly: 0 }
  const byok = { byok_usage: 0, byok_usage_daily: 0, byok_usage_weekly: 0, byok_usage_monthly: 0 }
  const key: ApiKeyInfo = {
    hash: createHash('sha256').update(secret).digest('hex'),
    name: request.name,
    label: `${secret.slice(0, 12)}...${secret.slice(-3)}`,
    disabled: false,
    limit,
    limit_remaining: limit,
    limit_reset: request.limit_reset ?? null,
    include_byok_in_limit: request.include_byok_in_limit ?? false,
    expires_at: request.expires_at ?? null,
    created_at: createdAt.toISOString(),
    updated_at: null,
    creator_user_id: null,
    workspace_id: '0df9e665-d932-5740-b2c7-b52af166bc11',
    ...usage,
    ...byok,
  }
  return { secret, key }
}

const SAMPLES = [
  { name: 'Production web app', limit: 200, spent: 81.42, days: 12 },
  { name: 'Support assistant', limit: 50, spent: 47.9, days: 30 },
  { name: 'Nightly evaluation', limit: 25, spent: 3.08, days: 41 },
  { name: 'Marketing drafts', limit: null, spent: 12.77, days: 58 },
  { name: 'Intern sandbox', limit: 5, spent: 5, days: 75, disabled: true },
  { name: 'Search indexing', limit: 100, spent: 22.16, days: 97 },
  { name: 'Laptop', limit: null, spent: 0.84, days: 120 },
  { name: 'Load test', limit: 10, spent: 9.31, days: 151, disabled: true },
  { name: 'First steps', limit: 1, spent: 0.02, days: 214 },
]

/** Keys of a team that has worked for a while, newest first. */
export function sampleKeys(): readonly ApiKeyInfo[] {
  return SAMPLES.map(({ name, limit, spent, days, disabled = false }) => {
    const createdAt = new Date(Date.now() - days * 86_400_000)
    const { key } = makeKey({ name, limit, ...(limit !== null && { limit_reset: 'monthly' }) }, createdAt)
    const remaining = limit === null ? null : Math.max(0, limit - spent)
    return { ...key, disabled, usage: spent, usage_monthly: spent, limit_remaining: remaining }
  })
}
