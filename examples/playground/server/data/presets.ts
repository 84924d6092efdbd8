import type { PresetWithDesignatedVersion } from '@openrouter-sdk/types'

const SAMPLES = [
  {
    name: 'Support replies',
    description: 'Answers to customers, in two sentences at most.',
    system_prompt: 'You answer customers of a bicycle shop in two sentences at most.',
    config: { model: 'anthropic/claude-sonnet-4.5', temperature: 0.3, max_tokens: 600 },
    status: 'active',
    version: 3,
  },
  {
    name: 'Ticket summaries',
    description: 'Long tickets in five lines.',
    system_prompt: 'Summarise the ticket in at most five lines. Name what the customer wants first.',
    config: { model: 'openai/gpt-5-mini', temperature: 0 },
    status: 'active',
    version: 1,
  },
  {
    name: 'Cheap drafts',
    description: null,
    system_prompt: null,
    config: { models: ['google/gemini-2.5-flash-lite', 'openai/gpt-5-nano'], provider: { sort: 'price' } },
    status: 'archived',
    version: 7,
  },
] as const

export const presets: readonly PresetWithDesignatedVersion[] = SAMPLES.map((sample, index) => {
  const { name, description, system_prompt, config, status, version } = sample
  const id = `00000000-0000-4000-8000-0000000001${index}0`
  const versionId = `00000000-0000-4000-8000-0000000001${index}1`
  const created_at = '2026-01-10T09:30:00.000Z'
  const updated_at = '2026-03-01T11:20:00.000Z'
  return {
    id,
    name,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    description,
    status,
    status_updated_at: null,
    creator_user_id: null,
    workspace_id: null,
    created_at,
    updated_at,
    designated_version_id: versionId,
    designated_version: {
      id: versionId,
      preset_id: id,
      version,
      config,
      system_prompt,
      creator_id: 'user_2xK9mQvT4bRwYc7LhE3pZs8NdFj',
      created_at,
      updated_at,
    },
  }
})
