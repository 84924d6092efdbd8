import { ReplyView } from './reply-view.tsx'
import { ToolResult } from './tool-result.tsx'
import type { Turn } from './turn.ts'
import { useStickToEnd } from './use-stick-to-end.ts'
import { UserTurn } from './user-turn.tsx'

interface TurnListProps {
  readonly turns: readonly Turn[]
  readonly busy: boolean
  /** Asks for the last reply again; absent while that makes no sense. */
  readonly onRetry: (() => void) | undefined
}

export function TurnList({ turns, busy, onRetry }: TurnListProps) {
  const { box, follow } = useStickToEnd()
  return (
    <div ref={box} className="turns" role="log" aria-label="Conversation" aria-busy={busy} tabIndex={0}>
      <div className="turns-content">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} onRetry={turn === turns.at(-1) ? onRetry : undefined} onSent={follow} />
        ))}
      </div>
    </div>
  )
}

interface TurnViewProps {
  readonly turn: Turn
  readonly onRetry: (() => void) | undefined
  /** Called when a message of the reader appears. */
  readonly onSent: () => void
}

function TurnView({ turn, onRetry, onSent }: TurnViewProps) {
  switch (turn.kind) {
    case 'user':
      return <UserTurn ref={onSent} message={turn.message} />
    case 'tool':
      return <ToolResult call={turn.call} result={turn.result} />
    case 'reply':
      return <ReplyView turn={turn} onRetry={onRetry} />
  }
}
