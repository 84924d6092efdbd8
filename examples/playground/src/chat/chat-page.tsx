import { useState } from 'react'
import { PageTitle } from '../layout/page-title.tsx'
import { useRoute } from '../layout/route.ts'
import { Composer } from './composer.tsx'
import { useSharedConversation } from './conversation-provider.tsx'
import { DropArea } from './drop-area.tsx'
import { ModelField } from './model-field.tsx'
import { Suggestions } from './suggestions.tsx'
import { TurnList } from './turn-list.tsx'
import { useAttachments } from './use-attachments.ts'
import { useModelFacts } from './use-model-facts.ts'

const DEFAULT_MODEL = 'openai/gpt-5-mini'

export function ChatPage() {
  const [, wanted] = useRoute()
  const [model, setModel] = useState(wanted ?? DEFAULT_MODEL)
  const [tools, setTools] = useState(true)
  const attachments = useAttachments()
  const { turns, busy, canRetry, send, stop, retry, clear } = useSharedConversation()
  const facts = useModelFacts(model)
  const settings = { model, tools, images: facts?.drawsImages ?? false }

  return (
    <DropArea className="chat" onDrop={attachments.add}>
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
        <Suggestions onPick={(text) => send({ text, images: [] }, settings)} />
      ) : (
        <TurnList turns={turns} busy={busy} onRetry={canRetry ? () => retry(settings) : undefined} />
      )}
      <div>
        {attachments.list.length > 0 && facts?.seesImages === false && (
          <p role="status" className="hint">
            {model} does not look at images.
          </p>
        )}
        <Composer busy={busy} attachments={attachments} onSend={(message) => send(message, settings)} onStop={stop} />
      </div>
    </DropArea>
  )
}
