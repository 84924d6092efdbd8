import { day } from '../ui/format.ts'
import type { Day, Series } from './by-day.ts'

interface DayTableProps {
  readonly title: string
  readonly days: readonly Day[]
  readonly series: readonly Series[]
  readonly format: (value: number) => string
}

export function DayTable({ title, days, series, format }: DayTableProps) {
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={`${title} by day, as a table`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Total</th>
            {series.map(({ model }) => (
              <th key={model} scope="col">
                {model}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ date, parts, total }) => (
            <tr key={date}>
              <th scope="row">{day(date)}</th>
              <td>{format(total)}</td>
              {parts.map(({ model, value }) => (
                <td key={model}>{format(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
