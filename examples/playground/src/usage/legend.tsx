import { day as dateOf } from '../ui/format.ts'
import type { Day, Series } from './by-day.ts'

interface LegendProps {
  readonly series: readonly Series[]
  /** Absent: all days. */
  readonly day: Day | undefined
  readonly format: (value: number) => string
}

/** What the colours mean, with the figures of one day or of all. */
export function Legend({ series, day, format }: LegendProps) {
  const total = day?.total ?? series.reduce((sum, each) => sum + each.total, 0)
  return (
    <>
      <p className="legend-total">
        {day === undefined ? 'All days' : dateOf(day.date)} <strong>{format(total)}</strong>
      </p>
      <ul className="legend">
        {series.map(({ model, total: ofAllDays }, index) => (
          <li key={model}>
            <span className={`swatch series-${index}`} aria-hidden="true" />
            <span className="legend-name">{model}</span>
            <strong>{format(day?.parts[index]?.value ?? ofAllDays)}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}
