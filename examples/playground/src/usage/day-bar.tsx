import { isMouse } from '../ui/is-mouse.ts'
import type { Day } from './by-day.ts'

interface DayBarProps {
  readonly day: Day
  /** Left edge of the day and its width, in pixels. */
  readonly x: number
  readonly width: number
  /** Position of the bar. */
  readonly base: number
  readonly heightOf: (value: number) => number
  readonly isChosen: boolean
  readonly onChoose: (date: string | undefined) => void
}

/** One day of the chart; pointing at it or touching it chooses it. */
export function DayBar({ day: { date, parts }, x, width, base, heightOf, isChosen, onChoose }: DayBarProps) {
  return (
    <g
      className={isChosen ? 'bar chosen' : 'bar'}
      onPointerEnter={(event) => isMouse(event) && onChoose(date)}
      onPointerDown={(event) => isMouse(event) || onChoose(isChosen ? undefined : date)}
    >
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
