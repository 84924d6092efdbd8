import type { EndpointsListResponse, ProvidersListResponse, PublicEndpoint } from '@openrouter-sdk/types'
import { catalogue, type Entry } from '../data/catalogue.ts'
import { describe, perToken, slugOf } from '../data/models.ts'
import { failure, ok, type Route } from '../route.ts'

const PROVIDERS = [
  { name: 'Nebius', slug: 'nebius', headquarters: 'NL', price: 1, latency: 0.42, speed: 88, quantization: 'fp8' },
  {
    name: 'Together',
    slug: 'together',
    headquarters: 'US',
    price: 1.1,
    latency: 0.31,
    speed: 131,
    quantization: 'bf16',
  },
  { name: 'Groq', slug: 'groq', headquarters: 'US', price: 1.45, latency: 0.12, speed: 412, quantization: 'unknown' },
  { name: 'Novita', slug: 'novita', headquarters: 'US', price: 0.9, latency: 0.87, speed: 41, quantization: 'fp4' },
] as const

/** `GET /models/{author}/{slug}/endpoints` */
export const endpointRoute: Route = ({ path }) => {
  const [, id] = /^\/models\/(.+)\/endpoints$/.exec(decodeURIComponent(path)) ?? []
  if (id === undefined) return undefined
  const entry = catalogue.find((candidate) => slugOf(candidate) === id)
  if (entry === undefined) return failure(404, `There is no model ${id}.`)
  const result: EndpointsListResponse = {
    data: {
      id,
      name: `${entry.maker}: ${entry.name}`,
      created: 1_760_000_000,
      description: describe(entry),
      architecture: {
        modality: `${entry.modalities.join('+')}->text`,
        input_modalities: [...entry.modalities],
        output_modalities: ['text'],
        tokenizer: entry.family,
        instruct_type: null,
      },
      endpoints: PROVIDERS.map((provider, index) => endpoint(entry, provider, index)),
    },
  }
  return ok(result)
}

function endpoint(entry: Entry, provider: (typeof PROVIDERS)[number], index: number): PublicEndpoint {
  const at = (p50: number) => ({ p50, p75: p50 * 1.3, p90: p50 * 1.9, p99: p50 * 3.4 })
  return {
    name: `${provider.name} | ${slugOf(entry)}`,
    model_id: slugOf(entry),
    model_name: entry.name,
    provider_name: provider.name,
    tag: `${provider.slug}/${provider.quantization}`,
    quantization: provider.quantization,
    context_length: Math.round((entry.context * 1000) / (index === 3 ? 2 : 1)),
    max_completion_tokens: index === 1 ? null : 32_768,
    max_prompt_tokens: null,
    pricing: { prompt: perToken(entry.input * provider.price), completion: perToken(entry.output * provider.price) },
    latency_last_30m: index === 3 ? null : at(provider.latency * 1000),
    throughput_last_30m: index === 3 ? null : at(provider.speed),
    uptime_last_5m: 100,
    uptime_last_30m: [99.98, 99.4, 100, 91.3][index] ?? null,
    uptime_last_1d: 99.6,
    status: index === 3 ? -2 : 0,
    supported_parameters: ['max_tokens', 'temperature', 'top_p', 'tools'],
    supports_implicit_caching: index < 2,
    supports_tool_choice: { auto: true, function: true, none: true, required: index < 2 },
  }
}

/** `GET /providers` */
export const providerRoute: Route = ({ path }) => {
  if (path !== '/providers') return undefined
  const result: ProvidersListResponse = {
    data: PROVIDERS.map(({ name, slug, headquarters }) => ({
      name,
      slug,
      headquarters,
      privacy_policy_url: `https://example.com/${slug}/privacy`,
      terms_of_service_url: `https://example.com/${slug}/terms`,
      status_page_url: `https://example.com/${slug}/status`,
    })),
  }
  return ok(result)
}
