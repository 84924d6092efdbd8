import { useVideoGenerationGetGeneration } from '@openrouter-sdk/react-query/videoGenerationGetGeneration'
import type { VideoGenerationGetGenerationResponse } from '@openrouter-sdk/types'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Loading } from '../ui/loading.tsx'
import { VideoContent } from './video-content.tsx'

const POLL_MS = import.meta.env.VITE_MOCK ? 500 : 5000

const LABELS: Readonly<Record<string, string>> = {
  pending: 'Waiting for its turn',
  in_progress: 'Filming',
  completed: 'Done',
  failed: 'Failed',
}

const isWorking = (job: VideoGenerationGetGenerationResponse | undefined): boolean =>
  job?.status === 'pending' || job?.status === 'in_progress'

/** State of a job, and the video at the end. */
export function VideoJob({ jobId }: { readonly jobId: string }) {
  const query = useVideoGenerationGetGeneration(
    { jobId },
    { refetchInterval: ({ state }) => isWorking(state.data) && POLL_MS },
  )
  if (query.isPending) return <Loading label="Loading the job" lines={1} />
  if (query.isLoadingError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  const { status, error } = query.data

  return (
    <section className="card stack" aria-label="Job">
      <p role="status">
        {LABELS[status] ?? status} <code className="muted">{jobId}</code>
      </p>
      {isWorking(query.data) && <progress aria-label="The job is going on" />}
      {error !== undefined && (
        <p role="alert" className="error-notice">
          {error}
        </p>
      )}
      {status === 'completed' && <VideoContent jobId={jobId} />}
    </section>
  )
}
