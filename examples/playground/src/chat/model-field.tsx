import { useModelsList } from '@openrouter-sdk/react-query/modelsList'
import { useId } from 'react'

interface ModelFieldProps {
  readonly model: string
  readonly onChange: (model: string) => void
}

/** Any slug can be typed; those of the catalogue are offered. */
export function ModelField({ model, onChange }: ModelFieldProps) {
  const list = useId()
  const { data } = useModelsList({ limit: 500 }, { select: ({ data: models }) => models.map(({ id }) => id) })
  return (
    <label className="model-field">
      <span className="visually-hidden">Model</span>
      <input value={model} list={list} spellCheck={false} onChange={(event) => onChange(event.target.value)} />
      <datalist id={list}>
        {data?.map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
    </label>
  )
}
