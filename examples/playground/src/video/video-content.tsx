import { useVideoGenerationGetVideoContentMutation } from '@openrouter-sdk/react-query/videoGenerationGetVideoContent'
import { useState } from 'react'
import { MediaPlayer } from '../studio/media-player.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'

/** The video of a job. It is large, so it is downloaded when it is wanted; the address alone would lack the key. */
export function VideoContent({ jobId }: { readonly jobId: string }) {
  const [video, setVideo] = useState<Blob>()
  const download = useVideoGenerationGetVideoContentMutation({
    onSuccess: async (content) => setVideo(await content.blob()),
  })
  if (video !== undefined) return <MediaPlayer kind="video" label="The generated video" blob={video} />
  return (
    <>
      <div className="actions">
        <button type="button" disabled={download.isPending} onClick={() => download.mutate({ jobId })}>
          {download.isPending ? 'Loading …' : 'Show the video'}
        </button>
      </div>
      {download.isError && <ErrorNotice error={download.error} />}
    </>
  )
}
