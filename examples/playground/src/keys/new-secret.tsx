import { CopyButton } from '../ui/copy-button.tsx'

interface NewSecretProps {
  readonly name: string
  readonly secret: string
  readonly onDone: () => void
}

/** The secret of a key, which the API shows only once. */
export function NewSecret({ name, secret, onDone }: NewSecretProps) {
  return (
    <div role="status" className="secret">
      <p>
        <strong>{name}</strong> is ready. Copy its secret now; it is not shown again.
      </p>
      <code>{secret}</code>
      <div className="actions">
        <CopyButton text={secret} label="Copy secret" className="primary small" />
        <button type="button" className="small" onClick={onDone}>
          Done
        </button>
      </div>
    </div>
  )
}
