import { explainError } from './explain-error.ts'

interface ErrorNoticeProps {
  readonly error: Error
  readonly onRetry?: (() => void) | undefined
}

export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const { title, said, facts } = explainError(error)
  return (
    <div role="alert" className="error-notice">
      <strong>{title}</strong>
      {said !== '' && <p>{said}</p>}
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}
