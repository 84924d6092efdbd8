import type { Model, ModelsListResponse } from '@openrouter-sdk/types'
import { models } from '../data/models.ts'
import { ok, page, type Route } from '../route.ts'

/** `GET /models` with the filters, orders and pages that the page uses. */
export const modelRoute: Route = ({ path, query }) => {
  if (path !== '/models') return undefined
  const found = models.filter((model) => matches(model, query))
  const compare = ORDERS[query.get('sort') ?? '']
  const sorted = compare === undefined ? found : found.toSorted(compare)
  const data = page(sorted, query, Number(query.get('limit') ?? 50))
  const end = Number(query.get('offset') ?? 0) + data.length
  const result: ModelsListResponse = {
    data,
    total_count: sorted.length,
    links: { next: end < sorted.length ? `/models?offset=${end}` : null },
  }
  return ok(result)
}

const ORDERS: Readonly<Record<string, (a: Model, b: Model) => number>> = {
  newest: (a, b) => b.created - a.created,
  'pricing-low-to-high': (a, b) => Number(a.pricing.prompt) - Number(b.pricing.prompt),
  'pricing-high-to-low': (a, b) => Number(b.pricing.prompt) - Number(a.pricing.prompt),
  'context-high-to-low': (a, b) => (b.context_length ?? 0) - (a.context_length ?? 0),
}

function matches({ id, name, context_length, pricing, architecture }: Model, query: URLSearchParams): boolean {
  const text = (query.get('q') ?? '').toLowerCase()
  const inputs = query.get('input_modalities')?.split(',') ?? []
  const context = Number(query.get('context') ?? 0)
  const maxPrice = Number(query.get('max_price') ?? Infinity)
  return (
    `${id} ${name}`.toLowerCase().includes(text) &&
    inputs.every((input) => architecture.input_modalities.includes(input)) &&
    (context_length ?? 0) >= context &&
    Number(pricing.prompt) * 1e6 <= maxPrice
  )
}
