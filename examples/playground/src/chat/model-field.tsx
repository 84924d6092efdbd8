import { useModelsList } from '@openrouter-sdk/react-query/modelsList'
import { SuggestInput } from '../ui/suggest-input.tsx'

interface ModelFieldProps {
  readonly model: string
  readonly onChange: (model: string) => void
}

/** Any slug can be typed; those of the catalogue are offered. */
export function ModelField({ model, onChange }: ModelFieldProps) {
  const { data } = useModelsList({ limit: 500 }, { select: ({ data: models }) => models.map(({ id }) => id) })
  return (
    <label className="model-field">
      <span className="visually-hidden">Model</span>
      <SuggestInput value={model} suggestions={data} onChange={onChange} />
    </label>
  )
}
