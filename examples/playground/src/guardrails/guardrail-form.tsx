import { useGuardrailsCreateMutation } from '@openrouter-sdk/react-query/guardrailsCreate'
import { type FormEvent, useState } from 'react'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { SelectField } from '../ui/select-field.tsx'

const EMPTY = { name: '', limit: '', interval: 'monthly' }
const INTERVALS = { daily: 'Day', weekly: 'Week', monthly: 'Month' }

export function GuardrailForm() {
  const [fields, setFields] = useState(EMPTY)
  const set = (change: Partial<typeof EMPTY>) => setFields({ ...fields, ...change })
  const create = useGuardrailsCreateMutation({ onSuccess: () => setFields(EMPTY) })

  function submit(event: FormEvent) {
    event.preventDefault()
    const { name, limit, interval } = fields
    create.mutate({ name: name.trim(), ...(limit !== '' && { limit_usd: Number(limit), reset_interval: interval }) })
  }

  return (
    <section className="card stack" aria-label="New guardrail">
      <form className="row-form" onSubmit={submit}>
        <label className="field wide">
          <span>Name</span>
          <input
            value={fields.name}
            placeholder="What the guardrail is for"
            onChange={(event) => set({ name: event.target.value })}
            required
          />
        </label>
        <label className="field">
          <span>USD</span>
          <input
            type="number"
            min="0.01"
            step="0.01"
            value={fields.limit}
            placeholder="No limit"
            onChange={(event) => set({ limit: event.target.value })}
          />
        </label>
        <SelectField
          label="Per"
          value={fields.interval}
          options={INTERVALS}
          onChange={(interval) => set({ interval })}
        />
        <button type="submit" className="primary" disabled={create.isPending}>
          {create.isPending ? 'Creating …' : 'Create guardrail'}
        </button>
      </form>
      {create.isError && <ErrorNotice error={create.error} />}
    </section>
  )
}
