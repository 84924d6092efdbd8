import { useState } from 'react'
import { PageTitle } from '../layout/page-title.tsx'
import { useRoute } from '../layout/route.ts'
import { Composer } from './composer.tsx'
import { useSharedConversation } from './conversation-provider.tsx'
import { ModelField } from './model-field.tsx'
import { Suggestions } from './suggestions.tsx'
import { TurnList } from './turn-list.tsx'

const DEFAULT_MODEL = 'openai/gpt-5-mini'

export function ChatPage() {
  const [, wanted] = useRoute()
  const [model, setModel] = useState(wanted ?? DEFAULT_MODEL)
  const [tools, setTools] = useState(true)
  const { turns, busy, canRetry, send, stop, retry, clear } = useSharedConversation()
  const settings = { model, tools }

  return (
    <div className="chat">
      <PageTitle title="Chat">
        <div className="chat-settings">
          <ModelField model={model} onChange={setModel} />
          <label className="check">
            <input type="checkbox" checked={tools} onChange={(event) => setTools(event.target.checked)} />
            Offer a clock
          </label>
          <button type="button" className="quiet" disabled={turns.length === 0} onClick={clear}>
            New chat
          </button>
        </div>
      </PageTitle>
      {turns.length === 0 ? (
        <Suggestions onPick={(text) => send(text, settings)} />
      ) : (
        <TurnList turns={turns} busy={busy} onRetry={canRetry ? () => retry(settings) : undefined} />
      )}
      <Composer busy={busy} onSend={(text) => send(text, settings)} onStop={stop} />
    </div>
  )
}
