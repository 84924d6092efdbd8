import { useTtsCreateSpeechMutation } from '@openrouter-sdk/react-query/ttsCreateSpeech'
import { useState } from 'react'
import { MediaPlayer } from '../studio/media-player.tsx'
import { PromptForm } from '../studio/prompt-form.tsx'
import { StudioPage } from '../studio/studio-page.tsx'

const INITIAL = { text: 'Your parcel has arrived at the front desk.', model: 'openai/gpt-4o-mini-tts' }

/** A text read aloud. The bytes are read in `onSuccess`, so that a connection that breaks while they arrive is an error. */
export function SpeechPage() {
  const [voice, setVoice] = useState('alloy')
  const [recording, setRecording] = useState<Blob>()
  const speak = useTtsCreateSpeechMutation({ onSuccess: async (audio) => setRecording(await audio.blob()) })

  return (
    <StudioPage title="Speech" hint="A text, read aloud">
      <PromptForm
        label="Text"
        initial={INITIAL}
        action="Speak"
        busy={speak.isPending}
        error={speak.error}
        onSubmit={({ text, model }) => speak.mutate({ model, input: text, voice, response_format: 'mp3' })}
      >
        <label className="field">
          <span>Voice</span>
          <input value={voice} onChange={(event) => setVoice(event.target.value)} required />
        </label>
      </PromptForm>
      {recording !== undefined && (
        <section className="card" aria-label="Recording">
          <MediaPlayer kind="audio" label="The text, read aloud" blob={recording} />
        </section>
      )}
    </StudioPage>
  )
}
