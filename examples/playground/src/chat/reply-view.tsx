import { useDeferredValue } from 'react'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Markdown } from './markdown.tsx'
import { ReplyFooter } from './reply-footer.tsx'
import type { ReplyTurn } from './turn.ts'

interface ReplyViewProps {
  readonly turn: ReplyTurn
  readonly onRetry: (() => void) | undefined
}

export function ReplyView({ turn, onRetry }: ReplyViewProps) {
  const { reply, status, error } = turn
  // Parsing a long reply may take longer than a frame; typing and the stop button go first.
  const text = useDeferredValue(reply.text)
  const arriving = status === 'connecting' || status === 'streaming'
  const nothingYet = reply.text === '' && reply.reasoning === '' && reply.toolCalls.length === 0

  return (
    <article className="turn reply" aria-label="Reply">
      {reply.reasoning !== '' && (
        <details className="reasoning">
          <summary>Thoughts</summary>
          <p>{reply.reasoning}</p>
        </details>
      )}
      {arriving && nothingYet && <p className="muted waiting">Waiting for the model …</p>}
      <Markdown text={text} />
      {reply.images.map((url) => (
        <img key={url} src={url} alt={`Drawn by ${reply.model ?? 'the model'}`} className="drawing" />
      ))}
      {reply.toolCalls.map(({ id, function: { name, arguments: args } }) => (
        <p key={id} className="tool">
          Asks for <code>{name}</code> with <code>{args}</code>
        </p>
      ))}
      {error !== undefined && <ErrorNotice error={error} />}
      {!arriving && <ReplyFooter turn={turn} onRetry={onRetry} />}
    </article>
  )
}
