import { METRICS, type Metric } from './by-day.ts'

interface MetricSwitchProps {
  readonly metric: Metric
  readonly onChange: (metric: Metric) => void
}

const ORDER: readonly Metric[] = ['usage', 'requests', 'tokens']

export function MetricSwitch({ metric, onChange }: MetricSwitchProps) {
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">What the chart counts</legend>
      {ORDER.map((option) => (
        <label key={option}>
          <input type="radio" name="metric" checked={option === metric} onChange={() => onChange(option)} />
          <span>{METRICS[option]}</span>
        </label>
      ))}
    </fieldset>
  )
}
