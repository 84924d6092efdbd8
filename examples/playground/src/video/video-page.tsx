import { useVideoGenerationGenerateMutation } from '@openrouter-sdk/react-query/videoGenerationGenerate'
import { useVideoGenerationListVideosModels } from '@openrouter-sdk/react-query/videoGenerationListVideosModels'
import { PromptForm } from '../studio/prompt-form.tsx'
import { StudioPage } from '../studio/studio-page.tsx'
import { VideoJob } from './video-job.tsx'

const INITIAL = { text: 'A sailing boat leaves the harbour at dawn', model: 'google/veo-3.1' }

/** A video takes minutes: the request makes a job, which is asked for until it is over. */
export function VideoPage() {
  const models = useVideoGenerationListVideosModels({ select: ({ data }) => data.map(({ id }) => id) })
  const create = useVideoGenerationGenerateMutation()

  return (
    <StudioPage title="Video" hint="A job that is polled until it is over">
      <PromptForm
        label="What to film"
        initial={INITIAL}
        models={models.data}
        action="Generate"
        busy={create.isPending}
        error={create.error}
        onSubmit={({ text, model }) => create.mutate({ model, prompt: text })}
      />
      {create.isSuccess && <VideoJob key={create.data.id} jobId={create.data.id} />}
    </StudioPage>
  )
}
