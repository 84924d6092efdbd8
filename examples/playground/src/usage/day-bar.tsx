import { day as dateOf } from '../ui/format.ts'
import type { Day } from './by-day.ts'

interface DayBarProps {
  readonly day: Day
  /** Left edge of the day and its width, in pixels. */
  readonly x: number
  readonly width: number
  /** Where the bar stands. */
  readonly base: number
  readonly heightOf: (value: number) => number
  readonly format: (value: number) => string
}

/** One day of the chart; pointing at it tells its total. */
export function DayBar({ day: { date, total, parts }, x, width, base, heightOf, format }: DayBarProps) {
  return (
    <g className="bar">
      <title>{`${dateOf(date)}: ${format(total)}`}</title>
      <rect className="hit" x={x} y={0} width={width} height={base} />
      {parts.map(({ model, value, below }, index) => (
        <rect
          key={model}
          className={`series-${index}`}
          x={x + width * 0.15}
          y={base - heightOf(below + value)}
          width={width * 0.7}
          height={heightOf(value)}
        />
      ))}
    </g>
  )
}
