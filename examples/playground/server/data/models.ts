import type { Model } from '@openrouter-sdk/types'
import { catalogue, type Entry } from './catalogue.ts'

/** Prices of the API are USD per token, as text. */
export const perToken = (perMillion: number): string => (perMillion / 1e6).toFixed(10).replace(/\.?0+$/, '')

export const slugOf = ({ author, slug }: Entry): string => `${author}/${slug}`

/** The catalogue as the API lists it. */
export const models: readonly Model[] = catalogue.map((entry, index) => ({
  id: slugOf(entry),
  canonical_slug: slugOf(entry),
  name: `${entry.maker}: ${entry.name}`,
  created: 1_760_000_000 - index * 432_000,
  description: describe(entry),
  context_length: entry.context * 1000,
  architecture: {
    modality: `${entry.modalities.join('+')}->text`,
    input_modalities: [...entry.modalities],
    output_modalities: ['text'],
    tokenizer: entry.family,
    instruct_type: null,
  },
  pricing: { prompt: perToken(entry.input), completion: perToken(entry.output) },
  top_provider: { context_length: entry.context * 1000, max_completion_tokens: 32_768, is_moderated: false },
  per_request_limits: null,
  supported_parameters: ['max_tokens', 'temperature', 'top_p', 'stop', 'seed', 'tools', 'tool_choice', 'reasoning'],
}))

export function describe({ name, maker, context, modalities }: Entry): string {
  const inputs = new Intl.ListFormat('en').format(modalities)
  return `${name} by ${maker} reads ${inputs} and up to ${context} thousand tokens at a time. It follows instructions, calls tools and answers in many languages.`
}
