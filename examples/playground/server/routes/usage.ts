import type { ActivityItem, AnalyticsGetUserActivityResponse, CreditsGetCreditsResponse } from '@openrouter-sdk/types'
import { ok, type Route } from '../route.ts'

const MODELS = [
  { model: 'anthropic/claude-sonnet-4.5', provider: 'Anthropic', share: 3.1 },
  { model: 'openai/gpt-5-mini', provider: 'OpenAI', share: 1.6 },
  { model: 'google/gemini-2.5-flash', provider: 'Google', share: 1.1 },
  { model: 'deepseek/deepseek-v3.2-exp', provider: 'DeepSeek', share: 0.5 },
]

/** `GET /activity`: thirty days of a team that rests at weekends. */
export const activityRoute: Route = ({ path }) => {
  if (path !== '/activity') return undefined
  const result: AnalyticsGetUserActivityResponse = { data: activity() }
  return ok(result)
}

/** `GET /credits` */
export const creditRoute: Route = ({ path, account }) => {
  if (path !== '/credits') return undefined
  const used = activity().reduce((sum, { usage }) => sum + usage, account.spent)
  const result: CreditsGetCreditsResponse = { data: { total_credits: 250, total_usage: used } }
  return ok(result)
}

function activity(): ActivityItem[] {
  return Array.from({ length: 30 }, (_, age) => new Date(Date.now() - (age + 1) * 86_400_000)).flatMap((day, age) => {
    const weekend = day.getUTCDay() % 6 === 0
    return MODELS.map(({ model, provider, share }, index) => {
      // The same days look the same at every visit.
      const noise = 1 + 0.45 * Math.sin(age * 2.3 + index * 1.7)
      const usage = share * noise * (weekend ? 0.15 : 1)
      return {
        date: day.toISOString().slice(0, 10),
        model,
        model_permaslug: model,
        endpoint_id: `00000000-0000-4000-8000-00000000000${index}`,
        provider_name: provider,
        usage,
        byok_usage_inference: 0,
        requests: Math.round(usage * 61),
        prompt_tokens: Math.round(usage * 210_000),
        completion_tokens: Math.round(usage * 38_000),
        reasoning_tokens: Math.round(usage * 9000),
      }
    })
  })
}
