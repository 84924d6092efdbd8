import { ChatPage } from './chat/chat-page.tsx'
import { FilesPage } from './files/files-page.tsx'
import { GuardrailsPage } from './guardrails/guardrails-page.tsx'
import { ImagesPage } from './images/images-page.tsx'
import { KeysPage } from './keys/keys-page.tsx'
import { useRoute } from './layout/route.ts'
import { UnknownPage } from './layout/unknown-page.tsx'
import { ModelPage } from './models/model-page.tsx'
import { ModelsPage } from './models/models-page.tsx'
import { PresetPage } from './presets/preset-page.tsx'
import { PresetsPage } from './presets/presets-page.tsx'
import { RerankPage } from './rerank/rerank-page.tsx'
import { SpeechPage } from './speech/speech-page.tsx'
import { UsagePage } from './usage/usage-page.tsx'
import { VideoPage } from './video/video-page.tsx'

/** The page that the address names. */
export function Pages() {
  const [page, first, ...rest] = useRoute()
  switch (page) {
    case 'models':
      return first === undefined ? <ModelsPage /> : <ModelPage author={first} slug={rest.join('/')} />
    case 'images':
      return <ImagesPage />
    case 'speech':
      return <SpeechPage />
    case 'video':
      return <VideoPage />
    case 'rerank':
      return <RerankPage />
    case 'files':
      return <FilesPage />
    case 'presets':
      return first === undefined ? <PresetsPage /> : <PresetPage slug={first} />
    case 'keys':
      return <KeysPage />
    case 'guardrails':
      return <GuardrailsPage />
    case 'usage':
      return <UsagePage />
    case '':
    case 'chat':
      return <ChatPage />
    default:
      return <UnknownPage />
  }
}
