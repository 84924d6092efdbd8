import { useApiKeysDeleteMutation } from '@openrouter-sdk/react-query/apiKeysDelete'
import { useApiKeysUpdateMutation } from '@openrouter-sdk/react-query/apiKeysUpdate'
import type { ApiKeysListItem } from '@openrouter-sdk/types'
import { day, usd } from '../ui/format.ts'
import { ListItem } from '../ui/list-item.tsx'

export function KeyItem({ apiKey }: { readonly apiKey: ApiKeysListItem }) {
  const { hash, name, label, disabled, limit, usage, created_at } = apiKey
  const update = useApiKeysUpdateMutation()
  const remove = useApiKeysDeleteMutation()
  const busy = update.isPending || remove.isPending

  return (
    <ListItem
      name={name}
      warning="Programs that use this key stop working at once. This cannot be taken back."
      busy={busy}
      error={update.error ?? remove.error}
      onRename={(next) => update.mutate({ hash, body: { name: next } })}
      onDelete={() => remove.mutate({ hash })}
      badge={disabled && <span className="badge">disabled</span>}
      action={
        <button
          type="button"
          className="small"
          disabled={busy}
          onClick={() => update.mutate({ hash, body: { disabled: !disabled } })}
        >
          {disabled ? 'Enable' : 'Disable'}
          <span className="visually-hidden"> {name}</span>
        </button>
      }
    >
      <p className="muted">
        <code>{label}</code> · since {day(created_at)}
      </p>
      <p>
        {usd(usage)} used{limit !== null && ` of ${usd(limit)} a month`}
      </p>
      {limit !== null && (
        <meter min={0} max={limit} high={limit * 0.8} value={usage} aria-label={`Budget of ${name}`} />
      )}
    </ListItem>
  )
}
