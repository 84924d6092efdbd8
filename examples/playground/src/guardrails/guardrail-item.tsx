import { useGuardrailsDeleteMutation } from '@openrouter-sdk/react-query/guardrailsDelete'
import { useGuardrailsUpdateMutation } from '@openrouter-sdk/react-query/guardrailsUpdate'
import type { GuardrailsListItem } from '@openrouter-sdk/types'
import { usd } from '../ui/format.ts'
import { ListItem } from '../ui/list-item.tsx'

export function GuardrailItem({ guardrail }: { readonly guardrail: GuardrailsListItem }) {
  const { id, name, description, limit_usd, reset_interval, enforce_zdr, allowed_models } = guardrail
  const update = useGuardrailsUpdateMutation()
  const remove = useGuardrailsDeleteMutation()
  const budget = limit_usd ?? null

  return (
    <ListItem
      name={name}
      warning="Keys and members that it holds back are free of it at once."
      busy={update.isPending || remove.isPending}
      error={update.error ?? remove.error}
      onRename={(next) => update.mutate({ id, body: { name: next } })}
      onDelete={() => remove.mutate({ id })}
      badge={budget !== null && <span className="badge">{`${usd(budget)} ${reset_interval ?? 'in all'}`}</span>}
    >
      {typeof description === 'string' && <p>{description}</p>}
      <label className="check">
        <input
          type="checkbox"
          checked={enforce_zdr ?? false}
          disabled={update.isPending}
          onChange={(event) => update.mutate({ id, body: { enforce_zdr: event.target.checked } })}
        />
        Only endpoints that retain no data
      </label>
      {Array.isArray(allowed_models) && (
        <ul className="tags" aria-label="Allowed models">
          {allowed_models.map((model) => (
            <li key={model}>{model}</li>
          ))}
        </ul>
      )}
    </ListItem>
  )
}
