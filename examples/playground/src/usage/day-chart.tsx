import { monthDay } from '../ui/format.ts'
import { isMouse } from '../ui/is-mouse.ts'
import { useWidth } from '../ui/use-width.ts'
import type { Day } from './by-day.ts'
import { DayBar } from './day-bar.tsx'
import { niceMaximum } from './nice-maximum.ts'

interface DayChartProps {
  readonly title: string
  readonly days: readonly Day[]
  /** Date of the day whose figures are shown. */
  readonly chosen: string | undefined
  readonly onChoose: (date: string | undefined) => void
  readonly format: (value: number) => string
}

const HEIGHT = 220
const LEFT = 58
const BOTTOM = 24
const TOP = 8

/** Stacked bars, one per day. The table below holds the same numbers for who cannot see them. */
export function DayChart({ title, days, chosen, onChoose, format }: DayChartProps) {
  const [box, width] = useWidth()
  const top = niceMaximum(Math.max(...days.map(({ total }) => total)))
  const base = HEIGHT - BOTTOM
  const step = Math.max(0, width - LEFT) / days.length
  const heightOf = (value: number) => (value / top) * (base - TOP)
  const first = days[0]
  const last = days.at(-1)

  return (
    <div ref={box} className="chart" onPointerLeave={(event) => isMouse(event) && onChoose(undefined)}>
      <svg width={width} height={HEIGHT} role="img" aria-label={`${title} by day, as bars`}>
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={width} y1={base - heightOf(value)} y2={base - heightOf(value)} />
            <text x={LEFT - 8} y={base - heightOf(value) + 4} textAnchor="end">
              {format(value)}
            </text>
          </g>
        ))}
        {days.map((day, index) => (
          <DayBar
            key={day.date}
            day={day}
            x={LEFT + index * step}
            width={step}
            base={base}
            heightOf={heightOf}
            isChosen={day.date === chosen}
            onChoose={onChoose}
          />
        ))}
        {first !== undefined && (
          <text x={LEFT} y={HEIGHT - 6}>
            {monthDay(first.date)}
          </text>
        )}
        {last !== undefined && (
          <text x={width} y={HEIGHT - 6} textAnchor="end">
            {monthDay(last.date)}
          </text>
        )}
      </svg>
    </div>
  )
}
