import { useImagesGenerateStream } from '@openrouter-sdk/react-query/imagesGenerate'
import { useImagesListModels } from '@openrouter-sdk/react-query/imagesListModels'
import { useState } from 'react'
import { PromptForm, type Prompt } from '../studio/prompt-form.tsx'
import { StudioPage } from '../studio/studio-page.tsx'
import { usd } from '../ui/format.ts'
import { foldImageEvents, type Picture } from './image-fold.ts'

const INITIAL = { text: 'A sunset over a calm sea', model: 'openai/gpt-5-image-mini' }

/** An image that gets sharper while it arrives. */
export function ImagesPage() {
  const [asked, setAsked] = useState('')
  const models = useImagesListModels({ select: ({ data }) => data.map(({ id }) => id) })
  const stream = useImagesGenerateStream<Picture | undefined>({ initialData: undefined, reduce: foldImageEvents })
  const { data: picture, status, error, start, stop } = stream

  function generate({ text, model }: Prompt) {
    setAsked(text)
    void start({ model, prompt: text, output_format: 'png' })
  }

  return (
    <StudioPage title="Images" hint="Previews arrive while the model draws">
      <PromptForm
        label="What to draw"
        initial={INITIAL}
        models={models.data}
        action="Generate"
        busy={status === 'connecting' || status === 'streaming'}
        error={error}
        onSubmit={generate}
        onStop={stop}
      />
      {picture !== undefined && (
        <figure className="card stack">
          <img className="media" src={picture.url} alt={asked} />
          <figcaption>
            <p role="status" className="muted">
              {picture.done ? 'Done' : `Preview ${picture.previews}`}
              {picture.cost !== undefined && ` · ${usd(picture.cost)}`}
            </p>
          </figcaption>
        </figure>
      )}
    </StudioPage>
  )
}
