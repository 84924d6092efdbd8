import type { ActivityItem } from '@openrouter-sdk/types'
import { useState } from 'react'
import { DayChart } from './day-chart.tsx'
import { DayTable } from './day-table.tsx'
import { daysOf, METRICS, type Metric, seriesOf } from './by-day.ts'
import { Legend } from './legend.tsx'
import { formatOf } from './metric-format.ts'
import { MetricSwitch } from './metric-switch.tsx'

/** The last thirty days: a chart, what its colours mean on the day pointed at or on all, and the same as a table. */
export function Activity({ rows }: { readonly rows: readonly ActivityItem[] }) {
  const [metric, setMetric] = useState<Metric>('usage')
  const [chosen, setChosen] = useState<string>()
  const series = seriesOf(rows, metric)
  const days = daysOf(rows, metric, series)
  const format = formatOf(metric)
  if (days.length === 0) return <p className="empty">Nothing was used in the last thirty days.</p>

  return (
    <section className="card stack" aria-label="Activity">
      <div className="item-head">
        <h2>Last 30 days</h2>
        <MetricSwitch metric={metric} onChange={setMetric} />
      </div>
      <DayChart title={METRICS[metric]} days={days} chosen={chosen} onChoose={setChosen} format={format} />
      <Legend series={series} day={days.find(({ date }) => date === chosen)} format={format} />
      <details>
        <summary>Show as a table</summary>
        <DayTable title={METRICS[metric]} days={days} series={series} format={format} />
      </details>
    </section>
  )
}
