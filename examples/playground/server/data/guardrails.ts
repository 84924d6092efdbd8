import { randomUUID } from 'node:crypto'
import type { CreateGuardrailRequest, Guardrail } from '@openrouter-sdk/types'

/** A guardrail as the API lists it. */
export function makeGuardrail(request: CreateGuardrailRequest, createdAt: Date): Guardrail {
  return {
    id: randomUUID(),
    name: request.name,
    description: request.description ?? null,
    limit_usd: request.limit_usd ?? null,
    reset_interval: request.reset_interval ?? null,
    include_byok_in_budgets: request.include_byok_in_budgets ?? false,
    enforce_zdr: request.enforce_zdr ?? null,
    allowed_models: request.allowed_models ?? null,
    allowed_providers: request.allowed_providers ?? null,
    ignored_providers: request.ignored_providers ?? null,
    created_at: createdAt.toISOString(),
    updated_at: null,
    workspace_id: '0df9e665-d932-5740-b2c7-b52af166bc11',
  }
}

const SAMPLES: readonly CreateGuardrailRequest[] = [
  {
    name: 'Production budget',
    description: 'What the web app may spend in a month.',
    limit_usd: 500,
    reset_interval: 'monthly',
  },
  {
    name: 'No retention',
    description: 'Customer data goes to endpoints that keep nothing.',
    enforce_zdr: true,
  },
  {
    name: 'Interns',
    description: 'Small models, a small budget.',
    limit_usd: 5,
    reset_interval: 'daily',
    allowed_models: ['openai/gpt-5-nano', 'google/gemini-2.5-flash-lite'],
  },
]

export function sampleGuardrails(): readonly Guardrail[] {
  return SAMPLES.map((request, index) => makeGuardrail(request, new Date(Date.now() - (index + 1) * 20 * 86_400_000)))
}
