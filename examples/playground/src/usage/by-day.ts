import type { ActivityItem } from '@openrouter-sdk/types'

export const METRICS = { usage: 'Spend', requests: 'Requests', tokens: 'Tokens' } as const
export type Metric = keyof typeof METRICS

export interface Series {
  readonly model: string
  readonly total: number
}

/** What one series adds to a day. */
interface Part {
  readonly model: string
  readonly value: number
  /** What the series before it add. */
  readonly below: number
}

export interface Day {
  readonly date: string
  readonly total: number
  /** In the order of the series. */
  readonly parts: readonly Part[]
}

export function valueOf(item: ActivityItem, metric: Metric): number {
  return metric === 'tokens' ? item.prompt_tokens + item.completion_tokens : item[metric]
}

/** The rows by model, largest first; the models after the `most` largest are one series. */
export function seriesOf(rows: readonly ActivityItem[], metric: Metric, most = 5): readonly Series[] {
  const totals = Map.groupBy(rows, ({ model }) => model)
  const all = [...totals]
    .map(([model, items]) => ({ model, total: sum(items.map((item) => valueOf(item, metric))) }))
    .toSorted((a, b) => b.total - a.total)
  if (all.length <= most) return all
  return [...all.slice(0, most - 1), { model: OTHERS, total: sum(all.slice(most - 1).map(({ total }) => total)) }]
}

const OTHERS = 'Other models'

/** The rows by day, oldest first. */
export function daysOf(rows: readonly ActivityItem[], metric: Metric, series: readonly Series[]): readonly Day[] {
  const named = new Set(series.map(({ model }) => model))
  return [...Map.groupBy(rows, ({ date }) => date.slice(0, 10))]
    .map(([date, items]) => {
      const byModel = Map.groupBy(items, ({ model }) => (named.has(model) ? model : OTHERS))
      let total = 0
      const parts = series.map(({ model }) => {
        const value = sum((byModel.get(model) ?? []).map((item) => valueOf(item, metric)))
        const below = total
        total += value
        return { model, value, below }
      })
      return { date, parts, total }
    })
    .toSorted((a, b) => a.date.localeCompare(b.date))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
