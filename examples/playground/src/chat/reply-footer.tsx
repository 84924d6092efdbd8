import { CopyButton } from '../ui/copy-button.tsx'
import { count, usd } from '../ui/format.ts'
import type { ReplyTurn } from './turn.ts'

interface ReplyFooterProps {
  readonly turn: ReplyTurn
  readonly onRetry: (() => void) | undefined
}

/** How the reply ended, what it cost, and what can be done with it. */
export function ReplyFooter({ turn, onRetry }: ReplyFooterProps) {
  const { reply, status } = turn
  return (
    <footer className="reply-footer">
      <span className="muted">{summary(turn)}</span>
      <span className="actions">
        {reply.text !== '' && <CopyButton text={reply.text} />}
        {onRetry !== undefined && (
          <button type="button" className="quiet small" onClick={onRetry}>
            {status === 'success' ? 'Ask again' : 'Retry'}
          </button>
        )}
      </span>
    </footer>
  )
}

function summary({ reply: { model, usage }, status }: ReplyTurn): string {
  const parts = [
    status === 'stopped' ? 'Stopped' : '',
    status === 'error' ? 'Failed' : '',
    model ?? '',
    usage === undefined ? '' : `${count(usage.prompt_tokens)} in, ${count(usage.completion_tokens)} out`,
    typeof usage?.cost === 'number' ? usd(usage.cost) : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
