import { ChatPage } from './chat/chat-page.tsx'
import { GuardrailsPage } from './guardrails/guardrails-page.tsx'
import { KeysPage } from './keys/keys-page.tsx'
import { useRoute } from './layout/route.ts'
import { ModelPage } from './models/model-page.tsx'
import { ModelsPage } from './models/models-page.tsx'
import { UsagePage } from './usage/usage-page.tsx'

/** The page that the address names. */
export function Pages() {
  const [page, author, ...slug] = useRoute()
  switch (page) {
    case 'models':
      return author === undefined ? <ModelsPage /> : <ModelPage author={author} slug={slug.join('/')} />
    case 'keys':
      return <KeysPage />
    case 'guardrails':
      return <GuardrailsPage />
    case 'usage':
      return <UsagePage />
    default:
      return <ChatPage />
  }
}
